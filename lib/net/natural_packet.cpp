#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>

#include "net/traffic.hpp"

namespace peerlint::net {
namespace {

constexpr std::array<std::uint16_t, 7> usual_protocols{tcp_protocol,   udp_protocol, icmp_protocol,
                                                       gre_protocol,   esp_protocol, ah_protocol,
                                                       icmpv6_protocol};
constexpr std::array<std::uint16_t, 6> usual_ports{443, 80, 22, 53, 25, 1024};
constexpr std::array<std::uint16_t, 2> usual_source_ports{49152, 1024};
constexpr std::array<std::uint16_t, 4> usual_udp_ports{53, 123, 500, 443};
constexpr std::array<std::uint16_t, 2> echoes{8, 0};
constexpr std::array<std::uint16_t, 2> echoes_of_ipv6{128, 129};
constexpr std::array<std::uint16_t, 1> no_code{0};

// The first of the usual numbers that the set has, else its least; not 0, if there is another.
std::uint16_t choose(const number_set& from, std::span<const std::uint16_t> usual) {
  const auto found = std::find_if(usual.begin(), usual.end(),
                                  [&](std::uint16_t one) { return from.contains(one); });
  if (found != usual.end()) return *found;
  if (from.front() != 0 || from.is_one_number()) return from.front();
  return from[0].last != 0 ? 1 : from[1].first;
}

// Networks kept for examples, and a host in each (RFC 5737, RFC 3849).
enum class example : std::uint8_t { source, destination, other };
constexpr std::array<std::uint32_t, 3> ipv4_examples{0xc0000201U, 0xc6336401U, 0xcb007101U};
constexpr std::uint64_t ipv6_examples = 0x20010db800000000U;  // the number of the network is added

// The first host of the block (the second for `other`); one of the example where first bits are
// open.
address_bits choose(const address_block& from, address_family family, example which) {
  const auto number = static_cast<std::size_t>(which);
  const address_bits host{0, which == example::other ? 2U : 1U};
  const bool ipv4 = family == address_family::ipv4;
  const auto whole =
      ipv4 ? address_bits{0, ipv4_examples[number]} : address_bits{ipv6_examples + number, 1};
  const auto first_bits =
      ipv4 ? address_bits{0, 0xff000000U} : address_bits{std::uint64_t{0xffff} << 48U, 0};
  const bool open = (from.wildcard & first_bits) == first_bits;
  return from.value | (from.wildcard & (open ? whole : host));
}

}  // namespace

packet natural_packet(const traffic& set) {
  packet made;
  made.family = set.family;
  made.source = choose(set.source, set.family, example::source);
  made.destination = choose(set.destination, set.family, example::destination);
  // No host sends to itself, if that can be helped.
  if (made.source == made.destination) made.source = choose(set.source, set.family, example::other);
  if (made.source == made.destination)
    made.destination = choose(set.destination, set.family, example::other);
  made.protocol = static_cast<std::uint8_t>(choose(set.protocols, usual_protocols));
  auto ports = set;
  ports.protocols = number_set::of(made.protocol);
  ports = normal(std::move(ports));
  std::span<const std::uint16_t> sources = usual_source_ports;
  std::span<const std::uint16_t> destinations = usual_ports;
  if (made.protocol == udp_protocol) destinations = usual_udp_ports;
  if (made.protocol == icmp_protocol || made.protocol == icmpv6_protocol) {
    sources = made.protocol == icmp_protocol ? echoes : echoes_of_ipv6;
    destinations = no_code;
  }
  made.source_port = choose(ports.source_ports, sources);
  made.destination_port = choose(ports.destination_ports, destinations);
  return made;
}

}  // namespace peerlint::net
