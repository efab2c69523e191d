#include "facts/names/name_collector.hpp"

namespace peerlint::facts {
namespace {

void collect(const model::route_map_clause& clause, name_collector& into) {
  into.section(clause.header.at);
  into.use(object::access_list, "match ip address", clause.match_access_lists);
  into.use(object::prefix_list, "match ip address prefix-list", clause.match_prefix_lists);
  into.use(object::access_list, "match ip next-hop", clause.match_next_hop_access_lists);
  into.use(object::prefix_list, "match ip next-hop prefix-list",
           clause.match_next_hop_prefix_lists);
  into.use(object::interface, "match interface", clause.match_interfaces);
  into.use(object::interface, "set interface", clause.interfaces);
  into.use(object::interface, "set default interface", clause.default_interfaces);
  into.use(object::vrf, "set vrf", clause.vrf);
}

void collect(const model::nat_rule& rule, name_collector& into) {
  into.section(rule.line.at);
  into.use(object::access_list, "ip nat inside source list", rule.access_list);
  into.use(object::route_map, "ip nat inside source route-map", rule.route_map);
  into.use(object::interface, "ip nat inside source … interface", rule.interface);
  into.use(object::nat_pool, "ip nat inside source … pool", rule.pool);
  into.use(object::vrf, "ip nat inside source … vrf", rule.vrf);
}

void collect(const model::nat_static& rule, name_collector& into) {
  into.section(rule.line.at);
  into.use(object::interface, "ip nat inside source static … interface", rule.interface);
  into.use(object::route_map, "ip nat inside source static … route-map", rule.route_map);
  into.use(object::vrf, "ip nat inside source static … vrf", rule.vrf);
}

}  // namespace

void collect_routing_names(const model::device& of, name_collector& into) {
  into.define_all(object::route_map, of.route_maps);
  into.define_all(object::prefix_list, of.prefix_lists);
  into.define_all(object::nat_pool, of.nat_pools);
  for (const auto& map : of.route_maps)
    for (const auto& clause : map.clauses) collect(clause, into);
  into.section({});
  into.use(object::route_map, "ip local policy route-map", of.local_policy);
  into.use(object::route_map, "ipv6 local policy route-map", of.ipv6_local_policy);
  for (const auto& rule : of.nat_rules) collect(rule, into);
  for (const auto& rule : of.nat_statics) collect(rule, into);
  for (const auto& route : of.static_routes) {
    into.section(route.line.at);
    into.use(object::vrf, "ip route vrf", route.vrf, route.line.at);
    into.use(object::interface, "ip route", route.interface, route.line.at);
  }
}

}  // namespace peerlint::facts
