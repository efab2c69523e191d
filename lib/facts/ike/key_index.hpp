#pragma once

#include <cstdint>
#include <unordered_map>
#include <vector>

#include "facts/ike/key_lookup.hpp"

namespace peerlint::facts {

/// Finds the keys for an address among those of a device, which may be as many as its peers.
class key_index {
 public:
  explicit key_index(const std::vector<keyring_key>& keys);

  /// Those whose prefix has the address, in the order of all.
  [[nodiscard]] std::vector<keyring_key> covering(net::ipv4_address peer) const;

 private:
  using places = std::vector<std::uint32_t>;

  const std::vector<keyring_key>* keys_;
  // By length, then by network.
  std::unordered_map<std::uint8_t, std::unordered_map<std::uint32_t, places>> by_prefix_;
};

}  // namespace peerlint::facts
