#include "negotiate/ike_packets.hpp"

#include <algorithm>
#include <array>

#include "facts/path/zone_crossing.hpp"

namespace peerlint::negotiate {
namespace {

struct packet_kind {
  std::uint8_t protocol;
  std::uint16_t port;
  std::string_view by_list;  // the rule that finds it in an access list
  std::string_view by_zone;  // and in a zone pair
};

constexpr std::array<packet_kind, 4> kinds{{{net::udp_protocol, 500, "FWL001", "FWL011"},
                                            {net::udp_protocol, 4500, "FWL002", "FWL011"},
                                            {net::esp_protocol, 0, "FWL003", "FWL011"},
                                            {net::ah_protocol, 0, "FWL004", "FWL011"}}};

std::string_view zone_of(const model::interface& on) {
  return on.zone.is_set() ? std::string_view(on.zone.value) : std::string_view{};
}

admission through_list(const packet_kind& kind, const net::packet& one, const model::interface& in,
                       const facts::device_facts& of) {
  if (!in.access_group_in.is_set()) return {};
  const auto* filter = of.filters.named(in.access_group_in.value);
  if (filter == nullptr) return {};
  const auto decided = facts::decide(*filter, one);
  return {decided.permitted,
          decided.line == nullptr ? in.access_group_in.at : decided.line->line.at, kind.by_list};
}

admission through_zones(const packet_kind& kind, const net::packet& one, const model::interface& in,
                        const facts::device_facts& of) {
  if (zone_of(in).empty()) return {};
  const auto crossing = facts::cross(zone_of(in), facts::self_zone, one, of.filters, of.device);
  if (!crossing.looked_at) return {};
  return {crossing.passes, in.zone.at, kind.by_zone};
}

// An interface has the address, and none that is live.
bool has_shut(net::ipv4_address address, const model::device& device) {
  return std::any_of(device.interfaces.begin(), device.interfaces.end(), [&](const auto& on) {
    return std::any_of(on.addresses.begin(), on.addresses.end(),
                       [&](const auto& one) { return one.value.address == address; });
  });
}

}  // namespace

bool is_translated(const side& one) {
  return one.end.seen_as && one.end.address && *one.end.seen_as != *one.end.address;
}

called_address receiver_of(const side& of, net::ipv4_address called) {
  if (is_translated(of))
    return {called == *of.end.seen_as, of.facts.interface_named(of.end.interface)};
  if (const auto* owner = of.facts.routes.owner_of(of.own().front_vrf, called))
    return {true, owner};
  // No line says the end's own address, or it stands in the end's own lines and the interface is
  // in none: the file is a part.
  if (!of.end.address) return {true, nullptr};
  return {*of.end.address == called && !has_shut(called, of.facts.device), nullptr};
}

admission admits(ike_packet what, std::optional<net::ipv4_address> source,
                 std::optional<net::ipv4_address> called, const side& receiver) {
  if (!source || !called) return {};
  const auto* owner = receiver_of(receiver, *called).on;
  if (owner == nullptr) return {};
  const auto own = is_translated(receiver) ? *receiver.end.address : *called;
  // Behind a loopback the packet comes in by the interface of the way back.
  const auto* in = owner;
  if (owner->name.value.starts_with("Loopback")) {
    const auto way = receiver.facts.routes.lookup(receiver.own().front_vrf, *source);
    if (way.is != facts::route_choice::kinds::leaves || way.out == nullptr ||
        way.sure != confidence::high)
      return {};
    in = way.out;
  }
  const auto& kind = kinds[static_cast<std::size_t>(what)];
  net::packet one;
  one.source = net::bits_of(*source);
  one.destination = net::bits_of(own);
  one.protocol = kind.protocol;
  one.source_port = kind.port;
  one.destination_port = kind.port;
  const auto listed = through_list(kind, one, *in, receiver.facts);
  return listed.permitted == net::truth::no ? listed
                                            : through_zones(kind, one, *in, receiver.facts);
}

}  // namespace peerlint::negotiate
