#include <array>

#include "rules/eem/run.hpp"

namespace peerlint::rules::eem {

// Longer than a screen on every router.
constexpr std::array<std::string_view, 3> long_output{
    "sh|ow ru|nning-config", "sh|ow star|tup-config", "sh|ow tec|h-support"};
constexpr std::array<std::string_view, 2> without_pager{"ter|minal len|gth 0", "terminal length 0"};

bool is_long(std::string_view text) {
  const auto bare = text.starts_with("do ") ? text.substr(3) : text;
  return bare.find('|') == std::string_view::npos && facts::is_command(bare, long_output);
}

}  // namespace peerlint::rules::eem

PEERLINT_RULE(eem_pager){
    .code = "EEM030",
    .name = "pager",
    .summary = "an applet prints more than a screen without terminal length 0",
    .level = level::warning,
    .confidence = confidence::medium,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const failover::applet_run& run, const facts::device_facts& facts, report& out) {
          // The lines may have no pages at all.
          if (facts.has_recognised("length")) return;
          for (const auto& action : run.applet->actions) {
            const auto text = facts::command_of(action);
            if (facts::is_command(text, eem::without_pager)) return;
            if (action.pattern || !eem::is_long(text)) continue;
            out.at(eem::place_of(action), "this prints more than a screen")
                .related(run.applet->header.at, "the applet")
                .why(
                    "the router waits at --More--, the applet for the prompt, until the time of "
                    "the "
                    "applet is up")
                .help("action <label before {}> cli command \"terminal length 0\"",
                      action.label.value);
            return;
          }
        },
};
