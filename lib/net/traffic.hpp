#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "net/address_block.hpp"
#include "net/number_set.hpp"

namespace peerlint::net {

/// IP protocols by their number (IANA).
enum protocol_number : std::uint8_t {
  icmp_protocol = 1,
  igmp_protocol = 2,
  tcp_protocol = 6,
  udp_protocol = 17,
  dccp_protocol = 33,
  gre_protocol = 47,
  esp_protocol = 50,
  ah_protocol = 51,
  icmpv6_protocol = 58,
  eigrp_protocol = 88,
  ospf_protocol = 89,
  sctp_protocol = 132,
  udplite_protocol = 136,
};

/// What of a packet an access list looks at, whole or the first fragment. Where a protocol has no
/// ports they are 0, but for ICMP: the type stands in `source_port`, the code in
/// `destination_port`.
struct packet {
  address_family family = address_family::ipv4;
  address_bits source;
  address_bits destination;
  std::uint8_t protocol = tcp_protocol;
  std::uint16_t source_port = 0;
  std::uint16_t destination_port = 0;

  friend bool operator==(const packet&, const packet&) = default;
};

/// A set of packets: all whose every part is in the set given for it. Ports are limited only where
/// every protocol of the set has them (tcp and udp), types and codes only for ICMP alone.
struct traffic {
  address_family family = address_family::ipv4;
  address_block source = any_address(address_family::ipv4);
  address_block destination = any_address(address_family::ipv4);
  number_set protocols{all_protocols};  ///< `ip` is all of them
  number_set source_ports{all_ports};
  number_set destination_ports{all_ports};

  friend bool operator==(const traffic&, const traffic&) = default;
};

/// Everything of a family.
[[nodiscard]] traffic all_traffic(address_family family);

/// The form in which equal sets are equal values: one protocol has just the ports, or types, that
/// packets of it can have. All functions below want it and keep it.
[[nodiscard]] traffic normal(traffic any_form);

/// The set of nothing but this packet.
[[nodiscard]] traffic traffic_of(const packet& one);

[[nodiscard]] bool is_empty(const traffic& set);
[[nodiscard]] bool contains(const traffic& set, const packet& one);
/// True when every packet of `inner` is one of `outer`.
[[nodiscard]] bool contains(const traffic& outer, const traffic& inner);
[[nodiscard]] bool overlap(const traffic& a, const traffic& b);
[[nodiscard]] std::optional<traffic> intersection(const traffic& a, const traffic& b);
/// What `a` has and `b` has not, as sets that do not overlap, the largest first: at most one for
/// each address bit and one each for protocol and ports.
[[nodiscard]] std::vector<traffic> difference(const traffic& a, const traffic& b);

/// The way back: addresses and ports swapped; ICMP keeps its type and code.
[[nodiscard]] traffic mirrored(traffic set);
[[nodiscard]] packet mirrored(packet one);

/// A packet of the set as people would try it: the first host of a network, tcp rather than
/// others, port 443 or 80 if the set has one, an echo. The set is not empty.
[[nodiscard]] packet natural_packet(const traffic& set);

/// "10.1.9.1 → 10.2.0.1 tcp 443". A source port is named unless it is 49152, the one that
/// `natural_packet` takes where any will do.
[[nodiscard]] std::string to_text(const packet& one);
/// "tcp 10.1.9.0/24 → 10.2.0.0/16 port 443"
[[nodiscard]] std::string to_text(const traffic& any_form);

}  // namespace peerlint::net
