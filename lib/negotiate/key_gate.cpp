#include <algorithm>
#include <cctype>

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

// Where there is a keyring, a key of it may be the one that is used.
bool may_use_another_keyring(const side& one) {
  return one.end.entry->isakmp_profile.is_set() || !one.facts.device.isakmp_keyrings.empty();
}

}  // namespace

gate<key_pair> judge_key(const side& initiator, const side& responder) {
  gate<key_pair> made;
  made.found.initiator = facts::key_for(initiator.facts.device.isakmp_keys, initiator.end.peer);
  made.found.responder = facts::key_for(responder.facts.device.isakmp_keys, initiator.end.address);
  const auto* ours = made.found.initiator;
  const auto* theirs = made.found.responder;
  if (may_use_another_keyring(initiator) || may_use_another_keyring(responder)) return made;
  if (ours == nullptr || theirs == nullptr) return made;
  if (ours->key.opaque() || theirs->key.opaque()) return made;
  made.found.differ = compare(ours->key.value, theirs->key.value);
  made.is = made.found.differ == key_difference::none ? verdict::pass : verdict::fail;
  return made;
}

}  // namespace peerlint::negotiate
