#include "rules/rte/route.hpp"

namespace peerlint::rules::rte {

// The interface that a route needs, when it is shut down: the one that the line names, or the only
// one whose network the next hop is in.
const model::interface* shut_down(const model::static_route& route,
                                  const facts::device_facts& facts) {
  if (!route.interface.empty()) {
    const auto* const on = facts.interface_named(route.interface);
    return on == nullptr || facts.routes.is_live(*on) ? nullptr : on;
  }
  const std::string_view vrf = route.global_next_hop ? std::string_view() : route.vrf;
  if (!route.next_hop || facts.routes.connected_to(vrf, *route.next_hop) != nullptr) return nullptr;
  for (const auto& on : facts.device.interfaces) {
    if (on.vrf.value != vrf || facts.routes.is_live(on)) continue;
    for (const auto& each : on.addresses) {
      const auto length = net::length_of(each.value.mask);
      if (length && net::contains(net::prefix_of(each.value.address, *length), *route.next_hop))
        return &on;
    }
  }
  return nullptr;
}

}  // namespace peerlint::rules::rte

PEERLINT_RULE(rte_route_via_shutdown_interface){
    .code = "RTE012",
    .name = "route-via-shutdown-interface",
    .summary = "a route leads out of an interface that is shut down",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const facts::device_facts& facts, report& out) {
          // What an applet opens, it opens for such a route.
          if (rte::applets_route(facts.device)) return;
          std::vector<const model::interface*> told;
          for (const auto& route : facts.device.static_routes) {
            const auto* const on = rte::shut_down(route, facts);
            // To open the interface mends all of its routes.
            if (on == nullptr || std::find(told.begin(), told.end(), on) != told.end()) continue;
            told.push_back(on);
            out.at(route.line.at, "{} is shut down", on->name.value)
                .related(on->shutdown.line, "by this line")
                .why(
                    "the route is not in the table: the traffic takes another way, or none, and "
                    "whoever opens the interface moves it")
                .help("interface {} / no shutdown, or no ip route {} …", on->name.value,
                      rte::words_of(route));
          }
        },
};
