#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

#include <peerlint/model/access_list.hpp>
#include <peerlint/model/interface.hpp>
#include "facts/device_facts.hpp"
#include "facts/vpn_endpoint.hpp"
#include "net/flow.hpp"

// What the filter of an outside interface does to the packets that peers send to this router
// (ipsec.md 2.9).
namespace peerlint::facts {

/// What a peer sends to the local end of a tunnel.
enum class peer_traffic : std::uint8_t { ike, nat_t, esp, ah };

/// One peer of an endpoint, and what the inbound list of the interface by which it comes in makes
/// of its packets. Points into the device.
struct peer_filtering {
  const vpn_endpoint* endpoint = nullptr;
  const located<model::crypto_peer>* peer = nullptr;  ///< null: anybody may be the peer
  const model::interface* in = nullptr;
  const access_filter* filter = nullptr;
  std::array<net::flow, 4> packets;        ///< by peer_traffic; from any address where the peer has
                                           ///< a name, to any where no line says the own address
  std::array<filter_decision, 4> decided;  ///< `unknown` too where `ip inspect` may let it in

  [[nodiscard]] net::truth permitted(peer_traffic what) const {
    return decided[static_cast<std::size_t>(what)].permitted;
  }
  /// The line that drops it; null for the implicit deny.
  [[nodiscard]] const model::access_list_entry* line(peer_traffic what) const {
    return decided[static_cast<std::size_t>(what)].line;
  }
  [[nodiscard]] const net::flow& flow(peer_traffic what) const {
    return packets[static_cast<std::size_t>(what)];
  }
};

/// Of all endpoints of the device whose packets come in by the interface; empty where no list
/// filters there. A peer with two entries is there twice.
[[nodiscard]] std::vector<peer_filtering> filtering_on(const model::interface& in,
                                                       const device_facts& facts);

/// The interface by which packets of a peer come to the local end: that of the map or the tunnel's
/// source, behind a loopback that of the route to the peer. Null where no line says it.
[[nodiscard]] const model::interface* arrival_of(const vpn_endpoint& endpoint,
                                                 const model::crypto_peer* peer,
                                                 const device_facts& facts);

/// The packets of a peer, an IPv4 address, to the local end.
[[nodiscard]] net::flow flow_from_peer(peer_traffic what, const vpn_endpoint& endpoint,
                                       const model::crypto_peer* peer, const device_facts& facts);

/// Whether ESP of the endpoint goes in UDP 4500: yes where this end is private and the peer is not.
[[nodiscard]] net::truth needs_nat_t(const peer_filtering& of, const device_facts& facts);

/// What to permit: "udp host 198.51.100.1 host 192.0.2.1 eq isakmp".
[[nodiscard]] std::string permit_words(peer_traffic what, const net::flow& packets);

}  // namespace peerlint::facts
