#pragma once

#include <cstdint>
#include <span>
#include <unordered_map>
#include <vector>

#include <peerlint/model/device.hpp>
#include <peerlint/net.hpp>

namespace peerlint::facts {

/// An entry, and the crypto map that has it.
struct map_entry {
  const model::crypto_map* map = nullptr;
  const model::crypto_map_entry* entry = nullptr;
};

/// Finds the entries of a device's crypto maps by the addresses of their peers. Points into it.
class peer_index {
 public:
  explicit peer_index(const model::device& device);

  /// In the order of the maps and their entries, each once.
  [[nodiscard]] std::span<const map_entry> entries_to(net::ipv4_address peer) const;

 private:
  std::unordered_map<std::uint32_t, std::vector<map_entry>> entries_;
};

}  // namespace peerlint::facts
