#pragma once

#include <string_view>
#include <vector>

#include <peerlint/model/crypto_map.hpp>
#include "facts/device_facts.hpp"
#include "net/traffic.hpp"

namespace peerlint::facts {

/// Where packets to a network leave, by whichever of the device's routes can become active: equal
/// cost, floating, behind tracked ones, and those to parts of the network. Whether the network is
/// the router's own, its neighbour's or beyond a crypto map is `network_place`; whether what leaves
/// there is protected says map_place.hpp.
struct network_way {
  /// No protocol, and no policy of routing, can send them another way than the lines say. False
  /// where a part of the network is the router's own or a neighbour's.
  bool certain = false;
  bool nowhere = false;                       ///< no route leads to any of it; `taken` is null
  const route* taken = nullptr;               ///< the first route found wherever there is one
  const model::interface* out = nullptr;      ///< of `taken`; null for Null0
  net::ipv4_address example{};                ///< an address of the network that `taken` sends
  std::vector<const model::interface*> outs;  ///< all of them, once each
};

/// A network that an entry protects at the far end.
struct remote_network {
  const model::access_list_entry* line = nullptr;
  net::ipv4_prefix network;
  net::packet example;  ///< a packet that the line permits
};

[[nodiscard]] network_way way_to(std::string_view vrf, net::ipv4_prefix network,
                                 const device_facts& facts);
/// Of one address; the network of a neighbour is a certain way, too.
[[nodiscard]] network_way way_to(std::string_view vrf, net::ipv4_address address,
                                 const device_facts& facts);

/// Where the lines of the entry's list name one network: not `any`, no multicast, no condition.
[[nodiscard]] std::vector<remote_network> remote_networks_of(const model::crypto_map_entry& entry,
                                                             const device_facts& facts);

/// The traffic of the endpoint is routed in another table than the encrypted packets.
[[nodiscard]] bool has_inner_vrf(const vpn_endpoint& endpoint, const model::device& device);

/// Some line of the device makes routes: where none does, a text of examples leaves them out.
[[nodiscard]] bool has_routes(const device_facts& facts);

}  // namespace peerlint::facts
