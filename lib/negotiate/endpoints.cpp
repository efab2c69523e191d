#include "negotiate/endpoints.hpp"

#include <map>

namespace peerlint::negotiate {
namespace {

// IKE speaks from the map's `local-address` interface, else from the interface that carries the
// map.
std::optional<located<net::ipv4_address>> local_address(const facts::device_facts& device,
                                                        const model::crypto_map& map,
                                                        const model::interface& carrier) {
  if (!map.local_address.is_set()) return facts::primary_address(carrier);
  const auto* named = device.interface_named(map.local_address.value);
  return named == nullptr ? std::nullopt : facts::primary_address(*named);
}

void add_entries(const facts::device_facts& device, std::size_t index, const model::crypto_map& map,
                 const model::interface& carrier, std::vector<endpoint>& into) {
  const auto local = local_address(device, map, carrier);
  if (!local) return;
  for (const auto& entry : map.entries) {
    if (entry.kind == model::crypto_map_kind::ipsec_manual || !entry.is_static()) continue;
    for (const auto& peer : entry.peers)
      if (peer.value.address)
        into.push_back({index, device.read.name, device.read.file, &entry, carrier.name.value,
                        local->value, local->at, *peer.value.address, peer.at});
  }
}

}  // namespace

std::vector<endpoint> endpoints_of(const facts::device_facts& device, std::size_t index) {
  std::vector<endpoint> made;
  for (const auto& map : device.device.crypto_maps)
    for (const auto* carrier : device.interfaces_with_map(map.name.value))
      add_entries(device, index, map, *carrier, made);
  return made;
}

std::vector<std::pair<endpoint, endpoint>> reciprocal(std::span<const endpoint> endpoints) {
  using addresses = std::pair<std::uint32_t, std::uint32_t>;  // local, peer
  std::multimap<addresses, const endpoint*> by_addresses;
  std::vector<std::pair<endpoint, endpoint>> pairs;
  for (const auto& one : endpoints) {
    const auto [first, last] = by_addresses.equal_range({one.peer.bits, one.address.bits});
    for (auto other = first; other != last; ++other)
      if (other->second->device != one.device) pairs.emplace_back(*other->second, one);
    by_addresses.emplace(addresses{one.address.bits, one.peer.bits}, &one);
  }
  return pairs;
}

}  // namespace peerlint::negotiate
