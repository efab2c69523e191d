#include "rules/key/key_source.hpp"
#include "rules/key/one_slip.hpp"
#include "rules/rule.hpp"

namespace peerlint::rules::key {

// Who accepts peers that no line names has keys whose addresses no line names.
inline bool accepts_unnamed_peers(const facts::device_facts& facts) {
  return std::any_of(facts.endpoints.begin(), facts.endpoints.end(),
                     [](const auto& end) { return end.peers.empty(); });
}

inline bool is_named_as_peer(net::ipv4_address address, const facts::device_facts& facts) {
  return std::any_of(
      facts.endpoints.begin(), facts.endpoints.end(), [&](const facts::vpn_endpoint& end) {
        return std::any_of(end.peers.begin(), end.peers.end(),
                           [&](const auto& peer) { return peer.value.address == address; });
      });
}

}  // namespace peerlint::rules::key

PEERLINT_RULE(key_host_key_typo_hidden_by_wildcard){
    .code = "KEY006",
    .name = "host-key-typo-hidden-by-wildcard",
    .summary = "a peer gets the key of a network while a host key misses its address by one digit",
    .level = level::warning,
    .confidence = confidence::medium,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const facts::vpn_endpoint& end, const facts::device_facts& facts, report& out) {
          if (!facts::speaks_ike_v1(end)) return;
          key::each_search(end, facts, [&](const auto& peer, const auto& search) {
            const auto taken = facts::find_key(facts.keys_covering(search.peer), search);
            if (!taken.exists() || taken.key->address->length == 32 ||
                key::accepts_unnamed_peers(facts))
              return;
            const auto wanted = net::to_text(search.peer);
            for (const auto& one : facts.isakmp_keys) {
              if (!one.key->address || one.key->address->length != 32) continue;
              const auto host = one.key->address->address;
              const auto written = net::to_text(host);
              if (!facts::is_eligible(one, search) || key::is_named_as_peer(host, facts) ||
                  !key::is_one_slip(written, wanted) || one.key->key == taken.key->key)
                continue;
              out.at(one.key->peer.at, "no peer has the address {}, but {} is one", written, wanted)
                  .label("one digit off?")
                  .related(peer.at, "this peer")
                  .related(taken.key->peer.at, "the key that it gets")
                  .why(
                      "the key that was meant for the peer is never used; the router takes the one "
                      "of the whole network without a word, and main mode fails at its fifth "
                      "message")
                  .help("crypto isakmp key <key> address {}", wanted);
            }
          });
        },
};
