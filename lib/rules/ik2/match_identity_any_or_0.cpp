#include <algorithm>

#include "facts/device_facts.hpp"
#include "facts/ike/ike_profiles.hpp"
#include "rules/rule.hpp"

namespace peerlint::rules::ik2 {

inline bool is_anybody(const model::ike_identity& identity) {
  return identity.kind == model::ike_identity_kind::any ||
         (identity.network && identity.network->length == 0);
}

inline bool trusts_certificates(const model::ikev2_profile& profile) {
  const auto& remote = profile.authentication_remote;
  return std::any_of(remote.begin(), remote.end(),
                     [](const auto& one) { return facts::is_signature(one.value.method); });
}

}  // namespace peerlint::rules::ik2

PEERLINT_RULE(ik2_match_identity_any_or_0){
    .code = "IK2015",
    .name = "match-identity-any-or-0",
    .summary = "an IKEv2 profile is for every peer, whatever its identity",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const model::ikev2_profile& profile, report& out) {
          const bool by_certificate = ik2::trusts_certificates(profile);
          for (const auto& match : profile.match_identities) {
            if (!ik2::is_anybody(match.value)) continue;
            auto& made = out.at(match.at, "profile {} is for every identity", profile.name.value)
                             .label("whoever authenticates");
            if (!by_certificate) made.at_most(level::note);
            made.why(
                    by_certificate
                        ? "whoever has a certificate of the authority gets a tunnel, whatever it "
                          "was issued for; other `match` lines do not narrow it, since any of them "
                          "is enough"
                        : "whoever has one of the keys gets the rights of this profile, and a peer "
                          "that is meant for another profile may end here")
                .help(by_certificate ? "match certificate <map>, in the place of this line"
                                     : "match identity remote address <peer> 255.255.255.255");
          }
        },
};
