#include <algorithm>
#include <optional>
#include <vector>

#include "facts/names/named.hpp"
#include "facts/path/crypto_selection.hpp"
#include "facts/path/map_place.hpp"
#include "facts/path/packet_walk.hpp"
#include "facts/path/policy_routing.hpp"
#include "rules/rule.hpp"

namespace peerlint::rules {
namespace rtg {

// A packet that the map protects, and where the route map sends it.
struct diversion {
  net::packet one;
  facts::policy_way way;
  const model::interface* in = nullptr;
  const model::access_list_entry* line = nullptr;
};

// Of each list that the route map looks at: a packet of the flow that a line permits.
std::vector<net::packet> packets_met(const net::flow& flow, const model::route_map& map,
                                     const facts::device_facts& facts) {
  constexpr std::size_t enough = 64;
  std::vector<net::packet> made{net::natural_packet(flow.packets)};
  for (const auto& clause : map.clauses)
    for (const auto& name : clause.match_access_lists)
      if (const auto* filter = facts.filters.named(name.value))
        for (const auto& item : filter->flows.items()) {
          if (made.size() >= enough) return made;
          if (const auto both = net::intersection(item.what.packets, flow.packets);
              both && item.action == net::verdict::permit)
            made.push_back(net::natural_packet(*both));
        }
  return made;
}

std::optional<diversion> diverted(const net::packet& one, const facts::vpn_endpoint& endpoint,
                                  const model::interface& in, const facts::device_facts& facts) {
  const auto by = facts::select(*endpoint.map, one, facts.filters, facts.device);
  if (by.is != facts::crypto_selection::kinds::entry || by.entry != endpoint.entry)
    return std::nullopt;
  const auto way = facts::route_by_policy(in.policy_route_map.value, one, in.vrf.value,
                                          facts.filters, facts.routes, facts.device);
  if (way.applies != net::truth::yes || way.where_no_route || way.other_table) return std::nullopt;
  const auto& carriers = facts.interfaces_with_map(endpoint.map->name.value);
  const bool past =
      way.discards || (way.out != nullptr &&
                       std::find(carriers.begin(), carriers.end(), way.out) == carriers.end() &&
                       !facts::may_protect(*way.out, one, facts));
  if (!past) return std::nullopt;
  return diversion{one, way, &in, by.line};
}

// By the routing table alone the packet would meet the map.
bool is_routed_to(const facts::vpn_endpoint& endpoint, const net::packet& one,
                  const facts::device_facts& facts) {
  const auto choice = facts.routes.lookup(endpoint.on->vrf.value, net::ipv4_of(one.destination));
  const auto& carriers = facts.interfaces_with_map(endpoint.map->name.value);
  return std::find(carriers.begin(), carriers.end(), choice.out) != carriers.end();
}

std::optional<diversion> first_diverted(const facts::vpn_endpoint& endpoint,
                                        const facts::device_facts& facts) {
  if (!facts.routes_by_policy) return std::nullopt;
  const auto& list = endpoint.entry->match_address;
  const auto* filter = list.is_set() ? facts.filters.named(list.value) : nullptr;
  if (filter == nullptr) return std::nullopt;
  for (const auto& in : facts.device.interfaces) {
    const auto* map = in.policy_route_map.is_set()
                          ? facts::find_named(facts.device.route_maps, in.policy_route_map.value)
                          : nullptr;
    if (map == nullptr || !facts.routes.is_live(in)) continue;
    for (const auto& item : filter->flows.items()) {
      if (item.action != net::verdict::permit || !item.what.conditions.empty()) continue;
      for (const auto& one : packets_met(item.what, *map, facts)) {
        const auto source = net::ipv4_of(one.source);
        if (facts.routes.connected_to(in.vrf.value, source) != &in) continue;
        const auto found = diverted(one, endpoint, in, facts);
        if (found && is_routed_to(endpoint, one, facts)) return found;
      }
    }
  }
  return std::nullopt;
}

}  // namespace rtg
}  // namespace peerlint::rules

PEERLINT_RULE(rtg_pbr_bypasses_crypto){
    .code = "RTG005",
    .name = "pbr-bypasses-crypto",
    .summary = "policy routing sends traffic of a tunnel past the crypto map",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const facts::vpn_endpoint& endpoint, const facts::device_facts& facts, report& out) {
          if (endpoint.kind != facts::vpn_endpoint::kinds::map_entry || endpoint.on == nullptr ||
              !facts.routes.is_live(*endpoint.on) || facts::has_inner_vrf(endpoint, facts.device) ||
              endpoint.on != facts.interfaces_with_map(endpoint.map->name.value).front())
            return;
          const auto found = rtg::first_diverted(endpoint, facts);
          if (!found) return;
          const auto& name = found->in->policy_route_map;
          auto& made = out.at(name.at, "route-map {} sends {} {}, past crypto map {} {}",
                              name.value, net::to_text(found->one),
                              found->way.discards ? std::string("to Null0")
                                                  : "out of " + found->way.out->name.value,
                              endpoint.map->name.value, endpoint.entry->sequence.value);
          made.label("of {}", found->in->name.value)
              .related(found->way.at, "this line decides the way")
              .related(found->line->line.at, "this line protects the packet");
          made.why(
                  "policy routing comes before the routing table, and both before the crypto map: "
                  "the packet never meets the map and leaves in clear text")
              .help(
                  "route-map {} deny <a lower number> / match ip address <the traffic of the "
                  "tunnels>",
                  name.value);
        },
};
