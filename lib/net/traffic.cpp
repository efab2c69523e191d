#include "net/traffic.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace peerlint::net {
namespace {

// What stands in the place of the ports in packets of a protocol.
struct port_extent {
  std::uint8_t protocol;
  number_range source;
  number_range destination;
};
constexpr number_range all_types{0, 255};
constexpr number_range no_ports{0, 0};
constexpr std::array extents{
    port_extent{icmp_protocol, all_types, all_types},
    port_extent{igmp_protocol, all_types, no_ports},
    port_extent{tcp_protocol, all_ports, all_ports},
    port_extent{udp_protocol, all_ports, all_ports},
    port_extent{dccp_protocol, all_ports, all_ports},
    port_extent{icmpv6_protocol, all_types, all_types},
    port_extent{sctp_protocol, all_ports, all_ports},
    port_extent{udplite_protocol, all_ports, all_ports},
};

port_extent extent_of(std::uint8_t protocol) {
  const auto* const found =
      std::find_if(extents.begin(), extents.end(),
                   [&](const port_extent& one) { return one.protocol == protocol; });
  return found == extents.end() ? port_extent{protocol, no_ports, no_ports} : *found;
}

void clip(number_set& ports, number_range to) {
  if (!ports.empty() && (ports.front() < to.first || ports.back() > to.last))
    ports = ports.intersection(number_set(to));
}

bool has_types(const number_set& protocols) {
  return protocols.is_one_number() &&
         (protocols.front() == icmp_protocol || protocols.front() == icmpv6_protocol ||
          protocols.front() == igmp_protocol);
}

}  // namespace

traffic all_traffic(address_family family) {
  traffic all;
  all.family = family;
  all.source = all.destination = any_address(family);
  return all;
}

traffic normal(traffic any_form) {
  if (any_form.protocols.is_one_number()) {
    const auto extent = extent_of(static_cast<std::uint8_t>(any_form.protocols.front()));
    clip(any_form.source_ports, extent.source);
    clip(any_form.destination_ports, extent.destination);
  }
  return any_form;
}

traffic traffic_of(const packet& one) {
  return {one.family,
          {one.source, {}},
          {one.destination, {}},
          number_set::of(one.protocol),
          number_set::of(one.source_port),
          number_set::of(one.destination_port)};
}

bool is_empty(const traffic& set) {
  return set.protocols.empty() || set.source_ports.empty() || set.destination_ports.empty();
}

bool contains(const traffic& set, const packet& one) {
  return set.family == one.family && contains(set.source, one.source) &&
         contains(set.destination, one.destination) && set.protocols.contains(one.protocol) &&
         set.source_ports.contains(one.source_port) &&
         set.destination_ports.contains(one.destination_port);
}

bool contains(const traffic& outer, const traffic& inner) {
  return outer.family == inner.family && contains(outer.source, inner.source) &&
         contains(outer.destination, inner.destination) &&
         outer.protocols.contains(inner.protocols) &&
         outer.source_ports.contains(inner.source_ports) &&
         outer.destination_ports.contains(inner.destination_ports);
}

bool overlap(const traffic& a, const traffic& b) {
  return a.family == b.family && overlap(a.source, b.source) &&
         overlap(a.destination, b.destination) && a.protocols.overlaps(b.protocols) &&
         a.source_ports.overlaps(b.source_ports) &&
         a.destination_ports.overlaps(b.destination_ports);
}

std::optional<traffic> intersection(const traffic& a, const traffic& b) {
  if (!overlap(a, b)) return std::nullopt;
  return normal(traffic{
      a.family, *intersection(a.source, b.source), *intersection(a.destination, b.destination),
      a.protocols.intersection(b.protocols), a.source_ports.intersection(b.source_ports),
      a.destination_ports.intersection(b.destination_ports)});
}

// Part by part: what differs in it is a piece, what agrees goes on to the next. Protocols come
// before ports, so a piece with some of the ports has only protocols that have ports.
std::vector<traffic> difference(const traffic& a, const traffic& b) {
  if (!overlap(a, b)) return {a};
  std::vector<traffic> pieces;
  auto rest = a;
  const auto take = [&](auto traffic::*part, auto value) {
    auto piece = rest;
    piece.*part = std::move(value);
    piece = normal(std::move(piece));
    if (!is_empty(piece)) pieces.push_back(std::move(piece));
  };
  for (const auto part : {&traffic::source, &traffic::destination}) {
    for (const auto& block : difference(a.*part, b.*part)) take(part, block);
    rest.*part = *intersection(a.*part, b.*part);
  }
  for (const auto part :
       {&traffic::protocols, &traffic::source_ports, &traffic::destination_ports}) {
    if (auto others = (rest.*part).difference(b.*part); !others.empty())
      take(part, std::move(others));
    rest.*part = (rest.*part).intersection(b.*part);
    rest = normal(std::move(rest));
  }
  return pieces;
}

traffic mirrored(traffic set) {
  std::swap(set.source, set.destination);
  if (!has_types(set.protocols)) std::swap(set.source_ports, set.destination_ports);
  return set;
}

packet mirrored(packet one) {
  std::swap(one.source, one.destination);
  if (!has_types(number_set::of(one.protocol))) std::swap(one.source_port, one.destination_port);
  return one;
}

}  // namespace peerlint::net
