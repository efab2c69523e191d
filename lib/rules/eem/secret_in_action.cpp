#include "rules/eem/run.hpp"
#include "structure/opaque.hpp"

namespace peerlint::rules::eem {

// A secret that stands there to be read: no variable, no hash, no placeholder.
bool is_readable(const model::eem_text& text, span secret) {
  if (text.value.size() != text.at.size || secret.begin < text.at.begin) return false;
  const auto begin = secret.begin - text.at.begin;
  const auto word = std::string_view(text.value).substr(begin, secret.size);
  if (word.empty() || word.find_first_of("${}<>") != std::string_view::npos ||
      structure::is_redacted(word))
    return false;
  // Behind these numbers stands a hash.
  const auto before = std::string_view(text.value).substr(0, begin);
  for (const std::string_view number : {"5 ", "8 ", "9 ", "6 "})
    if (before.ends_with(' ' + std::string(number))) return false;
  return true;
}

}  // namespace peerlint::rules::eem

PEERLINT_RULE(eem_secret_in_action){
    .code = "EEM051",
    .name = "secret-in-action",
    .summary = "an applet has a password or key in its text",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const facts::device_facts& facts, report& out) {
          const auto judge = [&](const model::eem_text& text, span section) {
            for (const auto secret : text.secrets) {
              if (!eem::is_readable(text, secret)) continue;
              out.at(secret, "this secret stands in the open")
                  .related(section, "in this applet")
                  .why(
                      "show running-config prints it to everybody who may look, and the commands "
                      "of "
                      "an applet go to the log when somebody debugs it")
                  .help("configure the key outside of the applet, encrypted or as a hash");
              return;
            }
          };
          for (const auto& applet : facts.device.eem_applets)
            for (const auto& action : applet.actions)
              if (action.verb.value == eem::verbs::cli && action.text)
                judge(*action.text, applet.header.at);
          for (const auto& one : facts.device.event_manager.environment)
            judge(one.value, one.line.at);
        },
};
