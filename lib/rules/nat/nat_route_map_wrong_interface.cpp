#include "rules/nat/two_exits.hpp"

namespace peerlint::rules::nat {

// The `match interface` of a map all of whose permits are for other interfaces; null else.
const located<std::string>* other_interface(const model::route_map& map, std::string_view name) {
  const located<std::string>* first = nullptr;
  for (const auto& clause : map.clauses) {
    if (clause.action != model::route_map_action::permit) continue;
    const auto& named = clause.match_interfaces;
    if (named.empty() ||
        std::any_of(named.begin(), named.end(), [&](const auto& one) { return one.value == name; }))
      return nullptr;
    if (first == nullptr) first = &named.front();
  }
  return first;
}

}  // namespace peerlint::rules::nat

PEERLINT_RULE(nat_nat_route_map_wrong_interface){
    .code = "NAT105",
    .name = "nat-route-map-wrong-interface",
    .summary =
        "a rule of NAT takes what leaves by one interface, and gives it the address of "
        "another",
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const facts::device_facts& facts, report& out) {
          for (const auto& rule : facts.device.nat_rules) {
            if (rule.direction != model::nat_direction::inside_source) continue;
            const auto* const map =
                facts::find_named(facts.device.route_maps, rule.route_map.value);
            const auto* const on = facts::find_named(facts.device.interfaces, rule.interface.value);
            // A loopback lends its address to whatever leaves.
            if (map == nullptr || !nat::has_side(on, nat::nat_side::outside)) continue;
            const auto* const other = nat::other_interface(*map, on->name.value);
            if (other == nullptr) continue;
            out.at(rule.interface.at, "what leaves by {} gets the address of {}", other->value,
                   on->name.value)
                .label("gives its address")
                .related(other->at, "takes what leaves by {}", other->value)
                .why(
                    "packets leave by one provider with an address of the other: it drops them, or "
                    "the answers come back by the wrong path")
                .help("match interface {} in route-map {}, or interface {} in the rule",
                      on->name.value, map->name.value, other->value);
          }
        },
};
