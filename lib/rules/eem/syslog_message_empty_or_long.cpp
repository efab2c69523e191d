#include "rules/eem/run.hpp"

PEERLINT_RULE(eem_syslog_message_empty_or_long){
    .code = "EEM061",
    .name = "syslog-message-empty-or-long",
    .summary = "an applet logs nothing, or more than a message holds",
    .level = level::note,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const failover::applet_run& run, report& out) {
          constexpr std::size_t most = 255;
          for (const auto& action : run.applet->actions) {
            if (action.verb.value != eem::verbs::syslog || !action.text) continue;
            const auto& text = action.text->value;
            const bool empty = text.find_first_not_of(' ') == std::string::npos;
            if (!empty && text.size() <= most) continue;
            out.at(action.line.at, empty ? "this message says nothing"
                                         : "this message is longer than 255 characters")
                .why(empty ? "nobody who reads the log learns what the applet did"
                           : "what is longer is cut off")
                .help("action {} syslog msg \"<what the applet did>\"", action.label.value);
          }
        },
};
