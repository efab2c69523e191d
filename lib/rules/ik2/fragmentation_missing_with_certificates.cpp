#include "facts/device_facts.hpp"
#include "facts/ike/ike_profiles.hpp"
#include "rules/rule.hpp"

namespace peerlint::rules::ik2 {

inline bool has_large_signatures(const model::ikev2_profile& profile) {
  const auto is_large = [](const model::ikev2_authentication& one) {
    return one.method == model::ikev2_authentication_method::mldsa_sig;
  };
  for (const auto& one : profile.authentication_remote)
    if (is_large(one.value)) return true;
  return profile.authentication_local.is_set() && is_large(profile.authentication_local.value);
}

}  // namespace peerlint::rules::ik2

PEERLINT_RULE(ik2_fragmentation_missing_with_certificates){
    .code = "IK2020",
    .name = "fragmentation-missing-with-certificates",
    .summary = "IKEv2 sends certificates, and does not cut its own packets",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const facts::device_facts& facts, report& out) {
          if (facts.device.ikev2.fragmentation.is_set()) return;
          for (const auto& profile : facts.device.ikev2_profiles) {
            const auto at = facts::certificate_authentication(profile);
            if (!at.exists() ||
                !facts.names.is_used(facts::object::ikev2_profile, profile.name.value))
              continue;
            auto& made = out.at(at, "certificates, and no `crypto ikev2 fragmentation`")
                             .label("in profile {}", profile.name.value)
                             .at_most(facts.certainty_of_absence("fragmentation"));
            if (!ik2::has_large_signatures(profile)) made.at_most(level::note);
            made.why(
                    "IKE_AUTH with certificates is larger than one packet; IP cuts it, and many "
                    "firewalls and providers drop the pieces: IKE_SA_INIT completes, IKE_AUTH is "
                    "sent again and again")
                .help("crypto ikev2 fragmentation mtu 1400");
            return;
          }
        },
};
