#include <set>
#include <utility>

#include "facts/device_facts.hpp"
#include "facts/ike/ike_profiles.hpp"
#include "rules/ik2/front_vrf.hpp"
#include "rules/rule.hpp"

namespace peerlint::rules::ik2 {

// Where `tunnel vrf` is not the VRF of the source, that is the fault (VRF002).
inline bool is_source_elsewhere(const facts::vpn_endpoint& end, const facts::device_facts& facts) {
  if (!end.is_tunnel()) return false;
  const auto* source = facts.interface_named(end.local_interface());
  return source != nullptr && source->vrf.value != end.front_vrf;
}

}  // namespace peerlint::rules::ik2

PEERLINT_RULE(ik2_profile_fvrf_missing){
    .code = "IK2007",
    .name = "profile-fvrf-missing",
    .summary = "the IKEv2 profile of a tunnel does not count in the VRF of its packets",
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const facts::device_facts& facts, report& out) {
          std::set<std::pair<std::string_view, std::string_view>> told;
          for (const auto& end : facts.endpoints) {
            const auto* profile = facts::ikev2_profile_named(facts.device, end.ikev2_profile.value);
            const auto vrf = end.front_vrf;
            if (profile == nullptr || end.on == nullptr || ik2::counts_in(profile->fvrf, vrf) ||
                ik2::is_source_elsewhere(end, facts))
              continue;
            // A virtual template takes the VRF of the packets that come.
            if (vrf.empty() && end.kind == facts::vpn_endpoint::kinds::virtual_template) continue;
            if (!told.emplace(profile->name.value, vrf).second) continue;
            const auto& name = profile->name.value;
            auto& made = profile->fvrf.is_set()
                             ? out.at(profile->fvrf.at, "profile {} counts in VRF {} only", name,
                                      profile->fvrf.value)
                             : out.at(profile->header.at,
                                      "profile {} counts in the global table only", name);
            if (!profile->fvrf.is_set())
              made.label("no `match fvrf`")
                  .at_most(facts.certainty_without("fvrf", profile->header.at));
            if (vrf.empty())
              made.related(end.section, "the packets of this one are in the global table")
                  .help("crypto ikev2 profile {} / match fvrf any", name);
            else
              made.related(ik2::front_vrf_line(end), "the packets of this tunnel are in VRF {}",
                           vrf)
                  .help("crypto ikev2 profile {} / match fvrf {}", name, vrf);
            made.why(
                "the profile is looked for in the VRF in which the packets come: it is not found, "
                "and IKE_AUTH fails with \"% IKEv2 profile not found\"");
          }
        },
};
