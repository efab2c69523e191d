#include "rules/rtg/reverse_routes.hpp"
#include "rules/rule.hpp"

PEERLINT_RULE(rtg_reverse_route_static_without_tracking){
    .code = "RTG012",
    .name = "reverse-route-static-without-tracking",
    .summary = "reverse-route static hides the floating route behind it for good",
    .level = level::note,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const facts::vpn_endpoint& endpoint, const facts::device_facts& facts, report& out) {
          // Tunnels of a profile that nobody defines have no policy.
          if (endpoint.policy == nullptr || !endpoint.policy->routes.value.is_static) return;
          for (const auto& [remote, fixed] : rtg::doubled_routes(endpoint, facts)) {
            if (fixed->distance <= 1 || fixed->discards) continue;
            out.at(endpoint.policy->routes.line,
                   "the floating route to {} never takes over: reverse-route static keeps its own",
                   net::to_text(fixed->to))
                .label("there whether the tunnel is up or not, distance 1")
                .related(fixed->at, "distance {}", fixed->distance)
                .why(
                    "with `static` the route to the peer's network stays while there is no tunnel, "
                    "so traffic goes on into the tunnel that is down")
                .help(
                    "crypto map {} {} / reverse-route without `static`, or `set reverse-route "
                    "distance {}`",
                    endpoint.map->name.value, endpoint.entry->sequence.value, fixed->distance + 1);
            return;
          }
        },
};
