#include <algorithm>

#include "facts/device_facts.hpp"
#include "facts/ike/ike_profiles.hpp"
#include "rules/rule.hpp"

namespace peerlint::rules::idn {

/// The profile tells its peers by IPv4 addresses and by nothing else.
inline bool matches_addresses_only(const model::isakmp_profile& profile) {
  return !profile.matches.empty() && profile.certificate_maps.empty() &&
         std::all_of(profile.matches.begin(), profile.matches.end(), [](const auto& match) {
           return match.value.kind == model::identity_match_kind::address && match.value.address;
         });
}

inline bool covers(const model::isakmp_profile& profile, net::ipv4_address peer) {
  return std::any_of(profile.matches.begin(), profile.matches.end(),
                     [&](const auto& match) { return net::contains(*match.value.address, peer); });
}

// A peer behind a translator says its private address.
inline bool may_be_of_translated_peer(const model::isakmp_profile& profile,
                                      net::ipv4_address peer) {
  return !facts::is_private(peer) &&
         std::any_of(profile.matches.begin(), profile.matches.end(), [](const auto& match) {
           return facts::is_private(match.value.address->address);
         });
}

}  // namespace peerlint::rules::idn

PEERLINT_RULE(idn_profile_peer_not_covered){
    .code = "IDN006",
    .name = "profile-peer-not-covered",
    .summary = "the ISAKMP profile of an entry does not match the entry's own peer",
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const facts::vpn_endpoint& end, const facts::device_facts& facts, report& out) {
          const auto* profile = facts::isakmp_profile_named(facts.device, end.isakmp_profile.value);
          if (profile == nullptr || end.uses_ikev2() || !idn::matches_addresses_only(*profile))
            return;
          for (const auto& peer : end.peers) {
            if (!peer.value.address || idn::covers(*profile, *peer.value.address) ||
                idn::may_be_of_translated_peer(*profile, *peer.value.address))
              continue;
            const auto address = net::to_text(*peer.value.address);
            out.at(peer.at, "profile {} does not match {}", profile->name.value, address)
                .label("the peer of this entry")
                .related(end.isakmp_profile.at, "the profile")
                .related(profile->matches.front().at, "what it matches")
                .at_most(std::min(facts.certainty_without("identity", profile->header.at),
                                  facts.certainty_of_absence(address)))
                .why(
                    "phase 1 completes without the profile (\"peer matches *none* of the "
                    "profiles\"), and the entry accepts only peers that have it: quick mode is "
                    "refused")
                .help("crypto isakmp profile {} / match identity address {} 255.255.255.255",
                      profile->name.value, address);
          }
        },
};
