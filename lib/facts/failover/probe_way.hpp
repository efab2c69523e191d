#pragma once

#include <cstdint>
#include <optional>

#include "facts/device_facts.hpp"
#include "facts/failover/device_during.hpp"
#include "net/traffic.hpp"

namespace peerlint::facts {

/// Where the probes of an operation leave the router.
struct probe_way {
  enum class kinds : std::uint8_t {
    leaves,   ///< by `out`
    dropped,  ///< by a route to Null0
    nowhere,  ///< no route leads to the target
    unknown,  ///< what no line says may decide, or the target has no IPv4 address
  };

  kinds is = kinds::unknown;
  const model::interface* out = nullptr;  ///< of the device of the facts, whatever is down
  std::optional<net::ipv4_address> next_hop;
  bool by_policy = false;   ///< `ip local policy` sends them
  route_origin origin{};    ///< of the route, unless by policy
  std::uint8_t length = 0;  ///< of its prefix
  std::uint32_t track = 0;  ///< the object that it hangs on; 0: none
  span at{};                ///< the line of the route, or of the next hop that is set

  /// A static route that is more specific than the default route and hangs on no object binds them.
  [[nodiscard]] bool is_pinned() const {
    return is == kinds::leaves && !by_policy && origin == route_origin::fixed && length > 0 &&
           track == 0;
  }
  /// Both leave by the same interface to the same neighbour.
  [[nodiscard]] bool is_same_as(const probe_way& other) const {
    return is == other.is && out == other.out && next_hop == other.next_hop;
  }
};

/// The IPv4 target of an operation; nothing where a name or a URL says it.
[[nodiscard]] std::optional<net::ipv4_address> target_of(const model::ip_sla_operation& of);
/// The address that the operation's lines make it send from; nothing when they do not.
[[nodiscard]] std::optional<net::ipv4_address> source_of(const model::ip_sla_operation& of,
                                                         const device_facts& facts);
/// A probe from that source, as lists see it.
[[nodiscard]] net::packet probe_packet(const model::ip_sla_operation& of, net::ipv4_address source,
                                       net::ipv4_address target);

/// While everything is up.
[[nodiscard]] probe_way way_of(const model::ip_sla_operation& of, const device_facts& facts);
/// While something is down.
[[nodiscard]] probe_way way_of(const model::ip_sla_operation& of, const device_facts& facts,
                               const device_during& state);

}  // namespace peerlint::facts
