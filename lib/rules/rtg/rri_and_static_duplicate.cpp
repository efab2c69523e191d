#include "rules/rtg/reverse_routes.hpp"
#include "rules/rule.hpp"

PEERLINT_RULE(rtg_rri_and_static_duplicate){
    .code = "RTG011",
    .name = "rri-and-static-duplicate",
    .summary = "a static route leads where reverse-route makes a route, too",
    .level = level::note,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const facts::vpn_endpoint& endpoint, const facts::device_facts& facts, report& out) {
          for (const auto& [remote, fixed] : rtg::doubled_routes(endpoint, facts)) {
            if (fixed->distance != 1) continue;
            out.at(fixed->at, "reverse-route of crypto map {} {} makes this route, too",
                   endpoint.map->name.value, endpoint.entry->sequence.value)
                .related(endpoint.policy->routes.line, "made by this line")
                .related(remote.line->line.at, "for the network of this one")
                .why(
                    "the static route stays while the tunnel is down: what reverse-route says of "
                    "the tunnel, to routing protocols too, is lost")
                .help("remove one of the two: no ip route {} {} …, or no reverse-route",
                      net::to_text(fixed->to.address),
                      net::to_text(net::mask_of(fixed->to.length)));
          }
        },
};
