#include "facts/path/policy_routing.hpp"

#include <string>
#include <vector>

#include "facts/names/named.hpp"
#include "facts/path/route_map_choice.hpp"

namespace peerlint::facts {
namespace {

using net::truth;

// The first next hop to which a route leads.
bool take_next_hop(const model::next_hops& of, const route_table& routes, policy_way& into) {
  const auto take = [&](net::ipv4_address address, span at) {
    const auto way = routes.lookup(into.vrf, address);
    if (way.is != route_choice::kinds::leaves) return false;
    into.next_hop = address;
    into.out = way.out;
    into.at = at;
    return true;
  };
  for (const auto& each : of.verified)
    if (take(each.value.address, each.at)) return true;
  for (const auto& each : of.addresses)
    if (take(each.value, each.at)) return true;
  return false;
}

bool take_interface(const std::vector<located<std::string>>& names, const route_table& routes,
                    policy_way& into) {
  for (const auto& name : names) {
    into.discards = name.value.starts_with("Null");
    const auto* on = routes.interface_named(name.value);
    if (!into.discards && (on == nullptr || !routes.is_live(*on))) continue;
    into.out = on;
    into.at = name.at;
    return true;
  }
  return false;
}

bool take_table(const model::route_map_clause& clause, policy_way& into) {
  if (!clause.vrf.is_set() && !clause.global.is_set()) return false;
  into.vrf = clause.vrf.is_set() ? std::string_view(clause.vrf.value) : std::string_view();
  into.other_table = true;
  into.at = clause.vrf.is_set() ? clause.vrf.line : clause.global.line;
  return true;
}

// In the order in which IOS looks at what a clause sets.
bool take_way(const model::route_map_clause& clause, const route_table& routes, policy_way& into) {
  if (take_table(clause, into) || take_next_hop(clause.next_hop, routes, into)) return true;
  if (clause.recursive_next_hop.is_set()) {
    const auto way = routes.lookup(into.vrf, clause.recursive_next_hop.value);
    into.out = way.out;
    into.next_hop = way.next_hop;
    into.at = clause.recursive_next_hop.line;
    if (way.is == route_choice::kinds::leaves) return true;
  }
  if (take_interface(clause.interfaces, routes, into)) return true;
  into.where_no_route = take_next_hop(clause.default_next_hop, routes, into) ||
                        take_interface(clause.default_interfaces, routes, into);
  return into.where_no_route;
}

}  // namespace

policy_way route_by_policy(std::string_view route_map, const net::packet& one, std::string_view vrf,
                           const access_filters& filters, const route_table& routes,
                           const model::device& device) {
  policy_way made;
  made.vrf = vrf;
  const auto* map = find_named(device.route_maps, route_map);
  if (map == nullptr) return made;
  const auto chosen = choose(*map, one, nullptr, filters);
  if (chosen.permitted == truth::no) return made;
  made.clause = chosen.clause;
  made.at = chosen.clause->header.at;
  made.applies = chosen.permitted;
  if (made.applies == truth::yes && !take_way(*chosen.clause, routes, made))
    made.applies = chosen.clause->dhcp_next_hop.is_set() ? truth::unknown : truth::no;
  return made;
}

}  // namespace peerlint::facts
