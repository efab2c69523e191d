#pragma once

#include <cstdint>
#include <optional>

#include <peerlint/model/interface.hpp>
#include <peerlint/model/ipsec.hpp>

// What IPsec and GRE add to a packet, in bytes, over IPv4.
namespace peerlint::facts {

/// The bytes of a TCP segment's headers over IPv4: a segment is that much smaller than its packet.
inline constexpr std::uint32_t tcp_headers = 40;

/// The largest packet that ESP or AH in tunnel mode carries over a path of that MTU, as
/// `plaintext mtu` in `show crypto ipsec sa`. Nothing for a set without a transform, or a path too
/// narrow for one.
[[nodiscard]] std::optional<std::uint32_t> plaintext_mtu(const model::transform_set& set,
                                                         std::uint32_t path_mtu,
                                                         bool nat_traversal = false);

/// The largest packet that a protected tunnel carries over a path of that MTU, GRE included where
/// the tunnel is one of GRE. In transport mode GRE's outer header is that of ESP, too.
[[nodiscard]] std::optional<std::uint32_t> tunnel_mtu(const model::interface& tunnel,
                                                      const model::transform_set& set,
                                                      std::uint32_t path_mtu,
                                                      bool nat_traversal = false);

/// The MTU of the path as far as the interface tells: what its lines say, else that of Ethernet.
/// Nothing for large frames, since nobody knows how far they go.
[[nodiscard]] std::optional<std::uint32_t> path_mtu_from(const model::interface* outside);

}  // namespace peerlint::facts
