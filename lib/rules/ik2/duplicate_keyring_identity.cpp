#include "facts/device_facts.hpp"
#include "rules/rule.hpp"

namespace peerlint::rules::ik2 {

// Two peers behind one address are told apart by their identities.
inline bool are_told_apart(const model::ikev2_key_peer& a, const model::ikev2_key_peer& b) {
  return a.identity.is_set() && b.identity.is_set() && !(a.identity.value == b.identity.value);
}

template <class Value>
bool say_the_same(const model::setting<Value>& a, const model::setting<Value>& b) {
  return a.is_set() && b.is_set() && a.value == b.value;
}

/// The line of `later` that says the same peer as a line of `first`, and that line; spans that do
/// not exist when none does.
inline std::pair<span, span> same_peer(const model::ikev2_key_peer& first,
                                       const model::ikev2_key_peer& later) {
  if (say_the_same(first.identity, later.identity)) return {later.identity.at, first.identity.at};
  if (are_told_apart(first, later)) return {};
  if (say_the_same(first.address, later.address)) return {later.address.at, first.address.at};
  if (say_the_same(first.ipv6, later.ipv6)) return {later.ipv6.at, first.ipv6.at};
  if (say_the_same(first.hostname, later.hostname)) return {later.hostname.at, first.hostname.at};
  return {};
}

}  // namespace peerlint::rules::ik2

PEERLINT_RULE(ik2_duplicate_keyring_identity){
    .code = "IK2013",
    .name = "duplicate-keyring-identity",
    .summary = "two peers of an IKEv2 keyring have the same address or identity",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const model::ikev2_keyring& keyring, report& out) {
          for (auto later = keyring.peers.begin(); later != keyring.peers.end(); ++later)
            for (auto first = keyring.peers.begin(); first != later; ++first) {
              const auto [at, other] = ik2::same_peer(*first, *later);
              if (!at.exists()) continue;
              out.at(at, "peer {} of this keyring says the same", first->name.value)
                  .label("in peer {}", later->name.value)
                  .related(other, "in peer {}", first->name.value)
                  .why(
                      "the router refuses the second line, or takes one of the two keys for both: "
                      "which one, it does not say")
                  .help("remove one of the two, or give each its own address or identity");
              break;
            }
        },
};
