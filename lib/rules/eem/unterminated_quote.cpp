#include "rules/eem/run.hpp"

PEERLINT_RULE(eem_unterminated_quote){
    .code = "EEM027",
    .name = "unterminated-quote",
    .summary = "a text of an applet has no closing quotation mark",
    .since = "0.1.0",
    .fix = fix_level::safe,
    .check =
        [](const failover::applet_run& run, report& out) {
          const auto judge = [&](const model::eem_text& text) {
            if (!text.unclosed) return;
            auto& made = out.at(text.at, "this text has no closing quotation mark")
                             .why("the rest of the line is taken for text, keywords too")
                             .help("\"{}\"", text.value)
                             .replace({text.at.text, text.at.end(), 0}, "\"");
            // Where nothing stands behind it, the router ends the text with the line.
            if (text.value.find(" pattern ") == std::string::npos &&
                text.value.find('"') == std::string::npos)
              made.at_most(level::note);
          };
          for (const auto& action : run.applet->actions) {
            if (action.text) judge(*action.text);
            for (const auto& one : action.arguments) judge(one.value);
          }
        },
};
