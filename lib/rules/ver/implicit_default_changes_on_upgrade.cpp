#include <string>

#include "facts/release.hpp"
#include "rules/rule.hpp"

namespace peerlint::rules::ver {

void append(std::string& list, std::string_view word) {
  if (!list.empty()) list += ", ";
  list += word;
}

}  // namespace peerlint::rules::ver

PEERLINT_RULE(ver_implicit_default_changes_on_upgrade){
    .code = "VER007",
    .name = "implicit-default-changes-on-upgrade",
    .summary = "an ISAKMP policy leaves to the release what the release has changed",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const facts::effective_policy& policy, const facts::device_facts& facts, report& out) {
          if (policy.built_in || !facts.version || !facts::has_shield(*facts.version)) return;
          std::string was;
          std::string lines;
          if (!policy.encryption.written) {
            ver::append(was, "DES");
            ver::append(lines, "encryption");
          }
          if (!policy.group.written) {
            ver::append(was, "group 1");
            ver::append(lines, "group");
          }
          if (lines.empty()) return;
          auto& made =
              out.at(policy.header, "ISAKMP policy {} has no line for: {}", policy.priority, lines);
          made.label("up to 17.10 that is {}", was)
              .at_most(facts.certainty_without("encryption", policy.header))
              .at_most(facts.certainty_without("group", policy.header))
              .at_most(confidence::medium)
              .why(
                  "the shield of this release takes neither DES nor group 1, so the policy means "
                  "something else than before, and the peer finds no policy in common")
              .help("write what both ends use: encryption aes 256, hash sha256, group 14");
          if (!facts::uses_ike_v1(facts.device)) made.at_most(level::note);
        },
};
