#include "facts/path/translation.hpp"

#include <algorithm>
#include <optional>
#include <string_view>

#include "facts/device_facts.hpp"
#include "facts/names/named.hpp"
#include "facts/path/route_map_choice.hpp"
#include "net/service_names.hpp"

namespace peerlint::facts {
namespace {

using model::nat_direction;
using model::nat_side;
using model::nat_static_kind;
using net::truth;

bool is_side(const model::interface& on, nat_side side) {
  return on.nat.is_set() && on.nat.value == side;
}

// Where a rule of that direction looks at the packets between two interfaces.
bool works_between(nat_direction direction, const model::interface& in,
                   const model::interface& out) {
  if (direction == nat_direction::source) return in.nat_enable.is_set() && out.nat_enable.is_set();
  return is_side(in, nat_side::inside) && is_side(out, nat_side::outside);
}

std::optional<net::ipv4_address> address_on(std::string_view interface,
                                            const model::device& device) {
  const auto* on = find_named(device.interfaces, interface);
  const auto address = on == nullptr ? std::nullopt : primary_address(*on);
  return address ? std::optional(address->value) : std::nullopt;
}

std::optional<std::uint8_t> protocol_of(nat_static_kind kind) {
  switch (kind) {
    case nat_static_kind::tcp:
      return net::tcp_protocol;
    case nat_static_kind::udp:
      return net::udp_protocol;
    case nat_static_kind::esp:
      return net::esp_protocol;
    case nat_static_kind::gre:
      return net::gre_protocol;
    case nat_static_kind::host:
    case nat_static_kind::network:
      return std::nullopt;
  }
  return std::nullopt;
}

// One end of a static rule: an address and perhaps a port, or a network.
struct static_end {
  net::ipv4_address address;
  std::optional<std::uint16_t> port;
};

bool takes(const static_end& end, const model::nat_static& of, net::address_bits address,
           std::uint16_t port) {
  if (of.kind == nat_static_kind::network)
    return net::prefix_of(net::ipv4_of(address), of.length) ==
           net::prefix_of(end.address, of.length);
  return net::ipv4_of(address) == end.address && (!end.port || *end.port == port);
}

net::address_bits moved(const static_end& to, const model::nat_static& of, net::address_bits from) {
  if (of.kind != nat_static_kind::network) return net::bits_of(to.address);
  const auto host = ~net::mask_of(of.length).bits;
  return net::bits_of(
      net::ipv4_address{(to.address.bits & ~host) | (net::ipv4_of(from).bits & host)});
}

std::optional<static_end> local_end(const model::nat_static& of) {
  return static_end{of.original.value, net::port_of(of.original_port)};
}

std::optional<static_end> global_end(const model::nat_static& of, const model::device& device) {
  const auto address = of.interface.value.empty() ? std::optional(of.translated.value)
                                                  : address_on(of.interface.value, device);
  if (!address) return std::nullopt;
  return static_end{*address, net::port_of(of.translated_port)};
}

bool fits_protocol(const model::nat_static& of, const net::packet& one) {
  const auto protocol = protocol_of(of.kind);
  return !protocol || *protocol == one.protocol;
}

// The route map of a static rule limits it.
truth allowed(const located<std::string>& route_map, const net::packet& one,
              const model::interface* out, const access_filters& filters,
              const model::device& device) {
  if (route_map.value.empty()) return truth::yes;
  const auto* map = find_named(device.route_maps, route_map.value);
  return map == nullptr ? truth::unknown : choose(*map, one, out, filters).permitted;
}

translation by_static(const model::nat_static& of, net::packet made, truth applies) {
  translation found;
  found.applies = applies;
  found.packet = made;
  found.fixed = &of;
  found.at = of.line.at;
  return found;
}

// With an outside interface as its new source a rule is meant for the packets that leave by it; a
// loopback lends its address to whatever leaves.
bool is_of_another_exit(const model::nat_rule& rule, const model::interface& out,
                        const model::device& device) {
  if (rule.interface.value.empty() || rule.interface.value == out.name.value) return false;
  const auto* lends = find_named(device.interfaces, rule.interface.value);
  return lends == nullptr || is_side(*lends, nat_side::outside) || lends->nat_enable.is_set();
}

// Which packets a dynamic rule takes.
filter_decision chosen_by(const model::nat_rule& rule, const net::packet& one,
                          const model::interface& out, const access_filters& filters,
                          const model::device& device) {
  if (!rule.route_map.value.empty()) {
    const auto* map = find_named(device.route_maps, rule.route_map.value);
    if (map == nullptr) return {truth::no, nullptr};
    const auto made = choose(*map, one, &out, filters);
    return {made.permitted, made.line};
  }
  const auto* filter = filters.named(rule.access_list.value);
  return filter == nullptr ? filter_decision{truth::no, nullptr} : decide(*filter, one);
}

}  // namespace

std::optional<net::ipv4_address> translated_source(const model::nat_rule& rule,
                                                   const model::device& device) {
  if (!rule.interface.value.empty()) return address_on(rule.interface.value, device);
  const auto* pool = find_named(device.nat_pools, rule.pool.value);
  if (pool == nullptr || pool->ranges.empty()) return std::nullopt;
  return pool->ranges.front().value.first;
}

translation translate_leaving(const net::packet& one, const model::interface& in,
                              const model::interface& out, const access_filters& filters,
                              const model::device& device) {
  translation none;
  none.packet = one;
  for (const auto& of : device.nat_statics) {
    if (of.vrf.value != in.vrf.value || !works_between(of.direction, in, out) ||
        !fits_protocol(of, one))
      continue;
    const auto local = local_end(of);
    const auto global = global_end(of, device);
    if (!local || !global) continue;
    auto made = one;
    const bool outside = of.direction == nat_direction::outside_source;
    // `outside source` gives hosts outside another address inside: packets to it go to the host.
    if (outside && takes(*global, of, one.destination, one.destination_port))
      made.destination = moved(*local, of, one.destination);
    else if (!outside && takes(*local, of, one.source, one.source_port)) {
      made.source = moved(*global, of, one.source);
      if (global->port) made.source_port = *global->port;
    } else
      continue;
    const auto may = allowed(of.route_map, one, &out, filters, device);
    if (may != truth::no) return by_static(of, made, may);
  }
  for (const auto& rule : device.nat_rules) {
    if (rule.vrf.value != in.vrf.value || !works_between(rule.direction, in, out) ||
        rule.direction == nat_direction::outside_source ||
        rule.direction == nat_direction::inside_destination)
      continue;
    if (rule.route_map.value.empty() && is_of_another_exit(rule, out, device)) continue;
    const auto chosen = chosen_by(rule, one, out, filters, device);
    if (chosen.permitted == truth::no) continue;
    translation made;
    made.applies = chosen.permitted;
    made.packet = one;
    made.rule = &rule;
    made.at = rule.line.at;
    made.line = chosen.line;
    made.some_address = rule.interface.value.empty();
    if (const auto source = translated_source(rule, device))
      made.packet.source = net::bits_of(*source);
    return made;
  }
  return none;
}

translation translate_arriving(const net::packet& one, const model::interface& in,
                               const access_filters& filters, const model::device& device) {
  translation none;
  none.packet = one;
  if (!is_side(in, nat_side::outside) && !in.nat_enable.is_set()) return none;
  for (const auto& of : device.nat_statics) {
    if (!fits_protocol(of, one)) continue;
    const auto local = local_end(of);
    const auto global = global_end(of, device);
    if (!local || !global) continue;
    auto made = one;
    const bool outside = of.direction == nat_direction::outside_source;
    if (outside && takes(*local, of, one.source, one.source_port))
      made.source = moved(*global, of, one.source);
    else if (!outside && takes(*global, of, one.destination, one.destination_port)) {
      made.destination = moved(*local, of, one.destination);
      if (local->port) made.destination_port = *local->port;
    } else
      continue;
    // A route map tells which flows from inside the rule is for: it is asked for the way back.
    const auto may = allowed(of.route_map, net::mirrored(made), &in, filters, device);
    if (may != truth::no) return by_static(of, made, may);
  }
  return none;
}

}  // namespace peerlint::facts
