#include "rules/key/key_source.hpp"
#include "rules/rule.hpp"

PEERLINT_RULE(key_missing_psk_for_peer){
    .code = "KEY001",
    .name = "missing-psk-for-peer",
    .summary = "no keyring of the router holds a pre-shared key for a peer of IKEv1",
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const facts::vpn_endpoint& end, const facts::device_facts& facts, report& out) {
          key::each_search(end, facts, [&](const auto& peer, const auto& search) {
            if (!facts.keys_covering(search.peer).empty() || !key::needs_key_of_router(end, facts))
              return;
            const auto address = net::to_text(search.peer);
            out.at(peer.at, "there is no pre-shared key for {}", address)
                .label("no key has this address")
                .related(end.section, "in this section")
                .at_most(facts.certainty_of_absence(address))
                .why(
                    "the router does not even start: the debug says \"No pre-shared key with "
                    "{}!\"; "
                    "when the peer starts, no policy with pre-shared keys matches and the peer "
                    "stays in MM_NO_STATE",
                    address)
                .help("crypto isakmp key <key> address {}", address);
          });
        },
};
