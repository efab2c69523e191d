#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include <peerlint/finding.hpp>
#include <peerlint/model/interface.hpp>
#include <peerlint/net.hpp>
#include <peerlint/span.hpp>

namespace peerlint::facts {

/// Who put a route into the table.
enum class route_origin : std::uint8_t {
  connected,  ///< the network of an interface's address
  fixed,      ///< `ip route`
  reverse,    ///< `reverse-route`: there while the SA is, or always (`static`)
  leased,     ///< the default route that DHCP or PPP brings
  told,       ///< `[device.X] routes` of peerlint.toml
};

/// One IPv4 route that a device's lines, or the user, give it. Points into the device.
struct route {
  route_origin origin = route_origin::fixed;
  std::string_view vrf;  ///< "" is the global table
  net::ipv4_prefix to;
  std::uint32_t distance = 0;
  const model::interface* out = nullptr;      ///< where only a next hop is given: null
  std::optional<net::ipv4_address> next_hop;  ///< nothing: the destination is a neighbour
  std::string_view next_hop_vrf;
  bool discards = false;    ///< Null0
  std::uint32_t track = 0;  ///< 0: none
  bool while_up = false;    ///< only while an SA is: `reverse-route` without `static`
  span at{};                ///< the line; does not exist for what the user told
};

/// What the router does with a packet to an address.
struct route_choice {
  enum class kinds : std::uint8_t {
    own_address,  ///< it is for the router itself
    leaves,       ///< by `out`
    discarded,    ///< by a route to Null0
    no_route,
    unknown,  ///< the way stands in no file
  };

  kinds is = kinds::no_route;
  /// High only where no protocol can bring a route that the file does not hold.
  confidence sure = confidence::high;
  const route* taken = nullptr;               ///< the longest match of the lowest distance
  const model::interface* out = nullptr;      ///< own_address: the interface that has it
  std::optional<net::ipv4_address> next_hop;  ///< the neighbour; nothing: the destination itself
  /// Others that take over when what stands before them falls: equal cost, floating, and behind
  /// tracked routes those of shorter prefixes.
  std::vector<const route*> others;
  std::string_view learned_by;  ///< "OSPF": what makes it unsure; "" for nothing
};

}  // namespace peerlint::facts
