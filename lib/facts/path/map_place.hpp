#pragma once

#include <optional>
#include <vector>

#include "facts/device_facts.hpp"
#include "facts/path/network_way.hpp"

// Whether a crypto map stands where its traffic leaves: `network_way` says where that is,
// `network_place` on which side of a map some addresses are.
namespace peerlint::facts {

/// Traffic that leaves by the interface does so encrypted, or a tunnel carries it on: a crypto map
/// of the interface may take the packet.
[[nodiscard]] bool may_protect(const model::interface& out, const net::packet& one,
                               const device_facts& facts);

/// The map is applied, and by no interface that is up by its lines.
[[nodiscard]] bool stands_only_on_dead(const model::crypto_map& map, const device_facts& facts);

/// A protected tunnel that is down by the lines: itself or the interface that is its source.
[[nodiscard]] const model::interface* dead_part_of(const vpn_endpoint& tunnel,
                                                   const device_facts& facts);

/// The way leads by one of these interfaces, whichever of its routes stands.
[[nodiscard]] bool may_leave_by(const network_way& way,
                                const std::vector<const model::interface*>& any);

/// The way to the peer of a crypto map for which nothing can leave by an interface that carries
/// it: neither a packet to a peer nor one to a network that it protects. Nothing where that is not
/// certain.
[[nodiscard]] std::optional<network_way> misplaced(const model::crypto_map& map,
                                                   const device_facts& facts);

}  // namespace peerlint::facts
