#include "facts/path/peer_index.hpp"

namespace peerlint::facts {

peer_index::peer_index(const model::device& device) {
  for (const auto& map : device.crypto_maps)
    for (const auto& entry : map.entries)
      for (const auto& peer : entry.peers) {
        if (!peer.value.address) continue;
        auto& known = entries_[peer.value.address->bits];
        if (known.empty() || known.back().entry != &entry) known.push_back({&map, &entry});
      }
}

std::span<const map_entry> peer_index::entries_to(net::ipv4_address peer) const {
  const auto at = entries_.find(peer.bits);
  return at == entries_.end() ? std::span<const map_entry>() : at->second;
}

}  // namespace peerlint::facts
