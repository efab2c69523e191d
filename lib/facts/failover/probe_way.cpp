#include "facts/failover/probe_way.hpp"

#include <string_view>

#include "facts/path/policy_routing.hpp"
#include "net/address_block.hpp"

namespace peerlint::facts {
namespace {

using kinds = model::ip_sla_kind;

// What routes and route maps come from.
struct view {
  const model::device& device;
  const route_table& routes;
};

const model::interface* here(const model::interface* there, const device_facts& facts) {
  return there == nullptr ? nullptr : facts.interface_named(there->name.value);
}

probe_way routed(std::string_view vrf, net::ipv4_address target, const view& by,
                 const device_facts& facts) {
  const auto choice = by.routes.lookup(vrf, target);
  probe_way made;
  made.out = here(choice.out, facts);
  made.next_hop = choice.next_hop;
  if (choice.taken != nullptr) {
    made.origin = choice.taken->origin;
    made.length = choice.taken->to.length;
    made.track = choice.taken->track;
    made.at = choice.taken->at;
  }
  using ways = route_choice::kinds;
  if (choice.sure < confidence::high) return made;
  if (choice.is == ways::leaves) made.is = probe_way::kinds::leaves;
  if (choice.is == ways::discarded) made.is = probe_way::kinds::dropped;
  if (choice.is == ways::no_route) made.is = probe_way::kinds::nowhere;
  return made;
}

// Where `ip local policy` sends the probe, if it does.
std::optional<probe_way> sent_by_policy(const model::ip_sla_operation& of, net::ipv4_address target,
                                        const probe_way& by_route, const view& by,
                                        const device_facts& facts) {
  if (!by.device.local_policy.is_set()) return std::nullopt;
  auto source = source_of(of, facts);
  if (!source && by_route.out != nullptr)
    if (const auto own = primary_address(*by_route.out)) source = own->value;
  if (!source) return probe_way{};
  const auto way = route_by_policy(by.device.local_policy.value, probe_packet(of, *source, target),
                                   {}, facts.filters, by.routes, by.device);
  if (way.applies == net::truth::no) return std::nullopt;
  const bool by_table = way.where_no_route && by_route.length > 0;
  if (by_table) return std::nullopt;
  probe_way made;
  made.by_policy = true;
  if (way.applies == net::truth::unknown || way.other_table) return made;
  made.is = way.discards ? probe_way::kinds::dropped : probe_way::kinds::leaves;
  made.out = here(way.out, facts);
  made.next_hop = way.next_hop;
  made.at = way.at;
  return made;
}

probe_way way_in(const model::ip_sla_operation& of, const view& by, const device_facts& facts) {
  const auto target = target_of(of);
  if (!target) return {};
  const std::string_view vrf = of.vrf.is_set() ? std::string_view(of.vrf.value) : "";
  const auto by_route = routed(vrf, *target, by, facts);
  if (!vrf.empty()) return by_route;
  const auto by_policy = sent_by_policy(of, *target, by_route, by, facts);
  return by_policy ? *by_policy : by_route;
}

}  // namespace

std::optional<net::ipv4_address> target_of(const model::ip_sla_operation& of) {
  if (!of.probe.is_set() || !of.probe.value.target) return std::nullopt;
  return of.probe.value.target->value.ipv4;
}

std::optional<net::ipv4_address> source_of(const model::ip_sla_operation& of,
                                           const device_facts& facts) {
  if (of.probe.value.source) return of.probe.value.source->value.ipv4;
  if (!of.probe.value.source_interface) return std::nullopt;
  const auto* const on = facts.interface_named(of.probe.value.source_interface->value);
  const auto own = on == nullptr ? std::nullopt : primary_address(*on);
  return own ? std::optional(own->value) : std::nullopt;
}

net::packet probe_packet(const model::ip_sla_operation& of, net::ipv4_address source,
                         net::ipv4_address target) {
  constexpr std::uint16_t echo = 8;
  constexpr std::uint16_t any_port = 49152;
  net::packet made;
  made.source = net::bits_of(source);
  made.destination = net::bits_of(target);
  const auto& probe = of.probe.value;
  if (probe.kind <= kinds::path_jitter) {
    made.protocol = net::icmp_protocol;
    made.source_port = echo;
    return made;
  }
  const bool by_tcp = probe.kind == kinds::tcp_connect;
  made.protocol = by_tcp ? net::tcp_protocol : net::udp_protocol;
  made.source_port =
      probe.source_port ? static_cast<std::uint16_t>(probe.source_port->value) : any_port;
  made.destination_port = probe.port ? static_cast<std::uint16_t>(probe.port->value) : 0;
  return made;
}

probe_way way_of(const model::ip_sla_operation& of, const device_facts& facts) {
  return way_in(of, {facts.device, facts.routes}, facts);
}

probe_way way_of(const model::ip_sla_operation& of, const device_facts& facts,
                 const device_during& state) {
  return way_in(of, {state.device(), state.routes()}, facts);
}

}  // namespace peerlint::facts
