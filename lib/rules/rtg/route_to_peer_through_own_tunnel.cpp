#include "facts/path/route_table.hpp"
#include "facts/tunnel_kind.hpp"
#include "rules/rule.hpp"

PEERLINT_RULE(rtg_route_to_peer_through_own_tunnel){
    .code = "RTG004",
    .name = "route-to-peer-through-own-tunnel",
    .summary = "the route to a tunnel's destination leads into the tunnel itself",
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const model::interface& on, const facts::device_facts& facts, report& out) {
          if (!facts::is_tunnel(on) || !facts::has_one_far_end(on) || !facts.routes.is_live(on))
            return;
          const auto& destination = on.tunnel->destination;
          if (!destination.is_set() || !destination.value.address) return;
          const auto way = facts.routes.lookup(on.tunnel->vrf.value, *destination.value.address);
          if (way.is != facts::route_choice::kinds::leaves || way.out != &on ||
              way.sure != confidence::high || !way.others.empty())
            return;
          out.at(destination.at, "the route to {}, the other end of {}, leads into {} itself",
                 net::to_text(*destination.value.address), on.name.value, on.name.value)
              .label("the outer packets go there")
              .related(way.taken->at, "by this route")
              .why(
                  "the router finds that the tunnel would carry its own packets and takes it down: "
                  "%TUN-5-RECURDOWN, again and again")
              .help("ip route {} 255.255.255.255 <next hop of the provider>",
                    net::to_text(*destination.value.address));
        },
};
