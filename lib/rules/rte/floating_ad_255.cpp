#include "rules/rte/route.hpp"

PEERLINT_RULE(rte_floating_ad_255){
    .code = "RTE015",
    .name = "floating-ad-255",
    .summary = "a route of distance 255 is never used",
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const facts::device_facts& facts, report& out) {
          for (const auto& route : facts.device.static_routes) {
            if (route.distance != 255) continue;
            out.at(route.line.at, "distance 255 keeps the route out of the table for ever")
                .why("255 means unreachable: when the primary route goes, nothing takes its place")
                .help("ip route {} {} 250", rte::words_of(route),
                      route.next_hop ? net::to_text(*route.next_hop) : route.interface);
          }
        },
};
