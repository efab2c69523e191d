#include <algorithm>

#include "rules/key/key_source.hpp"
#include "rules/rule.hpp"

namespace peerlint::rules::key {

inline bool is_for_same_peer(const model::isakmp_key& a, const model::isakmp_key& b) {
  return a.address == b.address && a.hostname == b.hostname && a.ipv6 == b.ipv6;
}

inline bool differ_for_certain(const model::secret& a, const model::secret& b) {
  return !a.opaque() && !b.opaque() && a.value != b.value;
}

}  // namespace peerlint::rules::key

PEERLINT_RULE(key_same_peer_in_several_keyrings){
    .code = "KEY012",
    .name = "same-peer-in-several-keyrings",
    .summary = "two keyrings hold different keys for one peer",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const facts::keyring_key& one, const facts::device_facts& facts, report& out) {
          if (facts.device.isakmp_keyrings.empty()) return;
          for (const auto& first : facts.isakmp_keys) {
            if (first.key == one.key) return;
            if (first.keyring == one.keyring || !key::is_for_same_peer(*first.key, *one.key) ||
                !key::differ_for_certain(first.key->key, one.key->key) ||
                !facts::count_together(first, one))
              continue;
            auto& made = out.at(one.key->peer.at, "{} holds another key for the same peer",
                                key::place_of(first));
            // Which comes first, the lines `crypto isakmp key` or a keyring, is not established.
            if (first.keyring == nullptr) made.at_most(confidence::medium);
            made.label("in {}", key::place_of(one))
                .related(first.key->peer.at, "in {}", key::place_of(first))
                .why(
                    "when the peer starts, its address is all that the router knows: it takes the "
                    "key of the first keyring, and the profile that is found later does not have "
                    "it; the tunnel comes up only when this router starts")
                .help("one key for the peer, or `local-address` in both keyrings");
            return;
          }
        },
};
