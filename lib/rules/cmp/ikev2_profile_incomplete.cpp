#include <string>

#include "facts/ike/ike_profiles.hpp"
#include "rules/rule.hpp"

namespace peerlint::rules::cmp {

std::string in_one_line(const std::vector<std::string_view>& missing) {
  std::string all;
  for (const auto each : missing) all += (all.empty() ? "" : ", ") + std::string(each);
  return all;
}

// The profile counts, and neither end can prove anything.
void tell_of_keyring(const model::ikev2_profile& profile, const facts::device_facts& facts,
                     report& out) {
  out.at(profile.header.at, "IKEv2 profile {} authenticates by a key and names no keyring",
         profile.name.value)
      .label("no `keyring local`")
      .at_most(facts.certainty_without("keyring", profile.header.at))
      .why(
          "IKEv2 takes no key that a profile does not lead to: IKE_AUTH fails, and the router logs "
          "\"Auth exchange failed\"")
      .help("crypto ikev2 profile {} / keyring local <keyring>", profile.name.value);
}

}  // namespace peerlint::rules::cmp

PEERLINT_RULE(cmp_ikev2_profile_incomplete){
    .code = "CMP006",
    .name = "ikev2-profile-incomplete",
    .summary = "an IKEv2 profile matches no peer or lacks a way to authenticate",
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const model::ikev2_profile& profile, const facts::device_facts& facts, report& out) {
          const auto missing = cmp::in_one_line(facts::missing_in(profile));
          if (missing.empty() && facts::lacks_keyring(profile))
            return cmp::tell_of_keyring(profile, facts, out);
          if (missing.empty()) return;
          const auto& header = profile.header.at;
          out.at(header, "IKEv2 profile {} lacks {}", profile.name.value, missing)
              .label("incomplete")
              .at_most(facts.certainty_without("authentication", header))
              .at_most(facts.certainty_without("match", header))
              .why(
                  "the router ignores a profile that is not complete: IKE_AUTH ends with \"IKEv2 "
                  "profile not found\"")
              .help("crypto ikev2 profile {} / {}", profile.name.value, missing);
        },
};
