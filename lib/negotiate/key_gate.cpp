#include <algorithm>
#include <cctype>
#include <optional>
#include <string>
#include <vector>

#include "facts/ike/key_lookup.hpp"
#include "negotiate/gates.hpp"

namespace peerlint::negotiate {
namespace {

bool equal_but_for_case(const std::string& a, const std::string& b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](unsigned char x, unsigned char y) {
    return std::tolower(x) == std::tolower(y);
  });
}

key_difference compare(const std::string& a, const std::string& b) {
  if (a == b) return key_difference::none;
  if (equal_but_for_case(a, b)) return key_difference::letter_case;
  return a.size() != b.size() ? key_difference::length : key_difference::value;
}

// The end of the device among those that its lines make; null when the map is not that of IKE.
const facts::vpn_endpoint* own_end(const side& one) {
  const auto& all = one.facts.endpoints;
  const auto at = std::find_if(all.begin(), all.end(), [&](const auto& each) {
    return each.entry == one.end.entry && each.on != nullptr &&
           each.on->name.value == one.end.interface;
  });
  return at == all.end() ? nullptr : &*at;
}

// A key that is as specific, one of the two in the keyring `default`: which of them is taken nobody
// has documented.
bool is_tied(const facts::keyring_key& taken, const facts::isakmp_key_search& search,
             const std::vector<facts::keyring_key>& all) {
  return std::any_of(all.begin(), all.end(), [&](const facts::keyring_key& other) {
    return other.covers(search.peer) && facts::is_eligible(other, search) &&
           other.key->address->length == taken.key->address->length &&
           (other.keyring == nullptr) != (taken.keyring == nullptr) &&
           !(other.key->key == taken.key->key);
  });
}

// Who starts looks into the keyrings of its profile; who answers does not know yet which profile it
// will be, so every keyring counts that fits VRF and local address.
std::optional<facts::keyring_key> find_key(const side& one, net::ipv4_address peer, bool starts) {
  const auto* end = own_end(one);
  if (end == nullptr) return std::nullopt;
  auto search = facts::key_search(*end, one.facts.device, peer);
  if (!search) return std::nullopt;
  if (!starts) search->profile = nullptr;
  const auto keys = one.facts.keys_covering(peer);
  const auto taken = facts::find_key(keys, *search);
  if (taken.exists() && is_tied(taken, *search, keys)) return std::nullopt;
  return taken;
}

}  // namespace

gate<key_pair> judge_key(const side& initiator, const side& responder) {
  gate<key_pair> made;
  const auto ours = find_key(initiator, initiator.end.peer, true);
  const auto theirs = find_key(responder, initiator.end.address, false);
  if (!ours || !theirs) return made;
  made.found.initiator = ours->key;
  made.found.responder = theirs->key;
  if (!ours->exists() || !theirs->exists()) return made;
  if (ours->key->key.opaque() || theirs->key->key.opaque()) return made;
  made.found.differ = compare(ours->key->key.value, theirs->key->key.value);
  made.is = made.found.differ == key_difference::none ? verdict::pass : verdict::fail;
  return made;
}

}  // namespace peerlint::negotiate
