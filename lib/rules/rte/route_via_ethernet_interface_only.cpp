#include "rules/rte/route.hpp"

namespace peerlint::rules::rte {

// Nobody answers for private networks on the line of a provider: the route is for something else,
// such as a VRF whose hosts are on the link.
bool is_far(const model::static_route& route) {
  return is_default(route) ||
         (route.destination.length < 32 && !facts::is_private(route.destination.address));
}

bool is_on_link(const model::static_route& route, const facts::device_facts& facts) {
  const auto* const on = facts.interface_named(route.interface);
  if (on == nullptr) return true;
  return std::any_of(on->addresses.begin(), on->addresses.end(), [&](const auto& each) {
    return net::contains(route.destination, each.value.address) && !is_default(route);
  });
}

bool is_leased(const model::static_route& route, const facts::device_facts& facts) {
  return facts.interface_named(route.interface)->dynamic_address.value.kind == "dhcp";
}

}  // namespace peerlint::rules::rte

PEERLINT_RULE(rte_route_via_ethernet_interface_only){
    .code = "RTE009",
    .name = "route-via-ethernet-interface-only",
    .summary = "a route leads out of an Ethernet interface and names no next hop",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const facts::device_facts& facts, report& out) {
          for (const auto& route : facts.device.static_routes) {
            if (route.next_hop || route.dhcp || !rte::is_ethernet(route.interface) ||
                !rte::is_far(route) || rte::is_on_link(route, facts))
              continue;
            auto& made =
                out.at(route.line.at, "the router takes {} for the network behind {}",
                       rte::is_default(route) ? "the whole Internet"
                                              : net::to_text(route.destination),
                       route.interface)
                    .why(
                        "it asks ARP for every single destination: nothing works unless the "
                        "neighbour answers for them (proxy ARP), and the table grows with each")
                    .help("ip route {} {} {}", rte::words_of(route), route.interface,
                          rte::is_leased(route, facts) ? "dhcp" : "<next hop>");
            if (!rte::is_default(route)) made.at_most(level::note);
          }
        },
};
