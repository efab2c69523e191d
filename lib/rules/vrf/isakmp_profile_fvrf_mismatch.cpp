#include <algorithm>
#include <string>

#include "rules/rule.hpp"

PEERLINT_RULE(vrf_isakmp_profile_fvrf_mismatch){
    .code = "VRF005",
    .name = "isakmp-profile-fvrf-mismatch",
    .summary = "an ISAKMP profile matches peers of another VRF than their packets have",
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const facts::device_facts& facts, report& out) {
          for (const auto& profile : facts.device.isakmp_profiles) {
            if (profile.matches.empty() || !profile.certificate_maps.empty()) continue;
            const auto uses_it = [&](const facts::vpn_endpoint& one) {
              return one.on != nullptr && !one.uses_ikev2() &&
                     one.isakmp_profile.value == profile.name.value;
            };
            // Identities of other kinds hold in every VRF.
            const auto misses = [&](const facts::vpn_endpoint& one) {
              return std::all_of(profile.matches.begin(), profile.matches.end(),
                                 [&](const auto& match) {
                                   return match.value.kind == model::identity_match_kind::address &&
                                          match.value.vrf != one.front_vrf;
                                 });
            };
            const auto& all = facts.endpoints;
            const auto first = std::find_if(all.begin(), all.end(), uses_it);
            if (first == all.end()) continue;
            if (!std::all_of(all.begin(), all.end(),
                             [&](const auto& one) { return !uses_it(one) || misses(one); }))
              continue;
            const auto& match = profile.matches.front();
            const std::string its =
                match.value.vrf.empty() ? "no VRF" : "the VRF " + match.value.vrf;
            const std::string theirs =
                first->front_vrf.empty() ? "no VRF" : "the VRF " + std::string(first->front_vrf);
            auto& made = out.at(match.at, "profile {} matches peers of {}; their packets are in {}",
                                profile.name.value, its, theirs)
                             .label("another VRF")
                             .related(first->isakmp_profile.at, "used here")
                             .at_most(facts.certainty_without("identity", profile.header.at));
            made.why(
                    "no peer matches the profile (\"peer matches *none* of the profiles\"), and "
                    "quick mode "
                    "of a section that wants this profile is refused")
                .help(first->front_vrf.empty() ? "match identity address <peer> <mask>"
                                               : "match identity address <peer> <mask> {}",
                      first->front_vrf);
          }
        },
};
