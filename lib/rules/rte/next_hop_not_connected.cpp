#include "facts/path/applied_policy.hpp"
#include "rules/rte/route.hpp"

namespace peerlint::rules::rte {

// No interface of the table, up or shut down, has the address in its network.
bool is_behind_none(net::ipv4_address address, std::string_view vrf,
                    const facts::device_facts& facts) {
  for (const auto& on : facts.device.interfaces)
    for (const auto& each : on.addresses) {
      const auto length = net::length_of(each.value.mask);
      if (on.vrf.value == vrf && length &&
          net::contains(net::prefix_of(each.value.address, *length), address))
        return false;
    }
  return true;
}

}  // namespace peerlint::rules::rte

PEERLINT_RULE(rte_next_hop_not_connected){
    .code = "RTE010",
    .name = "next-hop-not-connected",
    .summary = "nothing leads to the next hop of a route",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const facts::device_facts& facts, report& out) {
          for (const auto& route : facts.device.static_routes) {
            if (!route.next_hop || !route.interface.empty()) continue;
            const std::string_view vrf = route.global_next_hop ? std::string_view() : route.vrf;
            if (!facts::knows_neighbours(vrf, facts) ||
                !rte::is_behind_none(*route.next_hop, vrf, facts))
              continue;
            const auto way = facts.routes.lookup(vrf, *route.next_hop);
            const bool only_itself = way.taken != nullptr && way.taken->at == route.line.at;
            if (way.is != facts::route_choice::kinds::no_route && !only_itself) continue;
            if (!facts.routes.learned_by().empty()) continue;
            out.at(route.line.at, "{} is in the network of no interface, and no route leads there",
                   net::to_text(*route.next_hop))
                .why(
                    "the route does not come into the table: its traffic takes another way or none")
                .help("ip route {} <the address of a neighbour>", rte::words_of(route));
          }
        },
};
