#include "rules/pbr/clause.hpp"

namespace peerlint::rules::pbr {

// What no protocol takes from a route map: only packets are sent so.
span packet_set_of(const model::route_map& map) {
  for (const auto& clause : map.clauses) {
    if (!clause.next_hop.verified.empty()) return clause.next_hop.verified.front().at;
    if (clause.next_hop.verify_availability.is_set())
      return clause.next_hop.verify_availability.line;
    if (!clause.default_next_hop.addresses.empty())
      return clause.default_next_hop.addresses.front().at;
    if (!clause.interfaces.empty()) return clause.interfaces.front().at;
  }
  return {};
}

// An applet may apply it.
bool is_named_by_applet(std::string_view name, const model::device& device) {
  for (const auto& applet : device.eem_applets)
    for (const auto& action : applet.actions)
      if (action.text && action.text->value.find(name) != std::string::npos) return true;
  return !device.event_manager.policies.empty();
}

}  // namespace peerlint::rules::pbr

PEERLINT_RULE(pbr_pbr_not_applied){
    .code = "PBR010",
    .name = "pbr-not-applied",
    .summary = "a route map that sends packets is applied to none",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const facts::device_facts& facts, report& out) {
          for (const auto& map : facts.device.route_maps) {
            const auto at = pbr::packet_set_of(map);
            if (!at.exists() || facts.names.is_used(facts::object::route_map, map.name.value) ||
                pbr::is_named_by_applet(map.name.value, facts.device))
              continue;
            auto& made = out.at(map.name.at, "no interface applies route-map {}", map.name.value)
                             .related(at, "meant for packets")
                             .why("no packet meets it: all go where the routing table sends them")
                             .help("interface <name> / ip policy route-map {}", map.name.value);
            // Lines that name route maps and are not understood.
            if (!facts.read.unplaced.empty()) made.at_most(confidence::medium);
          }
        },
};
