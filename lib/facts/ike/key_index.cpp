#include "facts/ike/key_index.hpp"

#include <algorithm>

namespace peerlint::facts {

key_index::key_index(const std::vector<keyring_key>& keys) : keys_(&keys) {
  for (std::uint32_t i = 0; i < keys.size(); ++i)
    if (const auto& prefix = keys[i].key->address)
      by_prefix_[prefix->length][prefix->address.bits].push_back(i);
}

std::vector<keyring_key> key_index::covering(net::ipv4_address peer) const {
  places found;
  for (const auto& [length, networks] : by_prefix_) {
    const auto at = networks.find(net::prefix_of(peer, length).address.bits);
    if (at != networks.end()) found.insert(found.end(), at->second.begin(), at->second.end());
  }
  std::sort(found.begin(), found.end());
  std::vector<keyring_key> made;
  made.reserve(found.size());
  for (const auto place : found) made.push_back((*keys_)[place]);
  return made;
}

}  // namespace peerlint::facts
