#include "rules/rte/route.hpp"

PEERLINT_RULE(rte_next_hop_is_self){
    .code = "RTE011",
    .name = "next-hop-is-self",
    .summary = "the next hop of a route is an address of the router itself",
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const facts::device_facts& facts, report& out) {
          for (const auto& route : facts.device.static_routes) {
            if (!route.next_hop) continue;
            const std::string_view vrf = route.global_next_hop ? std::string_view() : route.vrf;
            const auto* const own = facts.routes.owner_of(vrf, *route.next_hop);
            if (own == nullptr) continue;
            // A virtual address is at times another router's.
            const auto address = std::find_if(
                own->addresses.begin(), own->addresses.end(),
                [&](const auto& each) { return each.value.address == *route.next_hop; });
            if (address == own->addresses.end()) continue;
            out.at(route.line.at, "{} is this router's own address", net::to_text(*route.next_hop))
                .related(address->at, "of {}", own->name.value)
                .why("the router refuses the line: the route does not exist")
                .help("ip route {} <the address of the neighbour behind {}>", rte::words_of(route),
                      own->name.value);
          }
        },
};
