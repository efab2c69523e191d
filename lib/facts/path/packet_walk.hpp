#pragma once

#include <optional>
#include <string_view>

#include <peerlint/flow.hpp>
#include <peerlint/model/interface.hpp>
#include "facts/device_facts.hpp"
#include "net/traffic.hpp"

namespace peerlint::facts {

/// Where a packet comes from.
struct packet_origin {
  const model::interface* in = nullptr;  ///< null: the router itself, or nobody knows
  bool self = false;
};

/// The interface behind which the source is: that of its network, else that of the route to it.
[[nodiscard]] packet_origin origin_of(net::ipv4_address source, const device_facts& facts);

/// Follows one packet through a router in IOS's order of operation: input ACL, decryption, NAT from
/// outside, policy routing, routing, zones, NAT from inside, crypto map, output ACL; a tunnel puts
/// its packet around it and starts over. What no line says is unknown and goes into `assumes`.
[[nodiscard]] packet_trace follow(const net::packet& one, const packet_origin& from,
                                  const device_facts& facts);

[[nodiscard]] net::packet packet_of(const flow_packet& one);
[[nodiscard]] flow_packet flow_packet_of(const net::packet& one);

}  // namespace peerlint::facts
