#include "rules/key/key_source.hpp"
#include "rules/rule.hpp"

namespace peerlint::rules::key {

// One that would count here, were it not for the profile or the local address.
inline facts::keyring_key out_of_reach(const facts::device_facts& facts,
                                       const facts::isakmp_key_search& search) {
  for (const auto& one : facts.keys_covering(search.peer))
    if (one.vrf() == search.front_vrf) return one;
  return {};
}

inline bool is_left_out(const facts::isakmp_key_search& search) {
  return search.profile != nullptr && !search.profile->keyrings.empty();
}

}  // namespace peerlint::rules::key

PEERLINT_RULE(key_keyring_not_eligible){
    .code = "KEY013",
    .name = "keyring-not-eligible",
    .summary = "the only key for a peer is in a keyring that is not looked into",
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const facts::vpn_endpoint& end, const facts::device_facts& facts, report& out) {
          key::each_search(end, facts, [&](const auto& peer, const auto& search) {
            if (facts::find_key(facts.keys_covering(search.peer), search).exists() ||
                !key::needs_key_of_router(end, facts))
              return;
            const auto other = key::out_of_reach(facts, search);
            if (!other.exists()) return;
            const auto address = net::to_text(search.peer);
            auto& made = out.at(peer.at, "the key for {} is in {}, which does not count here",
                                address, key::place_of(other))
                             .label("no key for this peer")
                             .related(other.key->peer.at, "the key");
            made.at_most(facts.certainty_of_absence(address))
                .why(
                    "the router looks only into keyrings of the profile whose `local-address` is "
                    "its own end: it does not start, and the debug says \"No pre-shared key with "
                    "{}!\"",
                    address);
            if (key::is_left_out(search))
              made.related(search.profile->header.at, "this profile has other keyrings")
                  .help("crypto isakmp profile {} / keyring <its keyring>",
                        search.profile->name.value);
            else
              made.related(other.keyring->local_address.at, "another end of this router")
                  .help("local-address <the end of this tunnel>");
          });
        },
};
