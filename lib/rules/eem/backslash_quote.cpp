#include "rules/eem/run.hpp"

PEERLINT_RULE(eem_backslash_quote){
    .code = "EEM026",
    .name = "backslash-quote",
    .summary = "a quotation mark inside of a text has a backslash before it",
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const failover::applet_run& run, report& out) {
          for (const auto& action : run.applet->actions) {
            if (!action.text || !action.text->quoted) continue;
            const auto& text = *action.text;
            const auto found = text.value.find("\\\"");
            if (found == std::string::npos || text.value.size() != text.at.size) continue;
            out.at({text.at.text, text.at.begin + static_cast<std::uint32_t>(found), 2},
                   "a backslash does not keep a quotation mark")
                .related(action.line.at, "in this action")
                .why("the mark ends the text, and the backslash stays in it")
                .help("event manager environment q \", and $q in its place");
          }
        },
};
