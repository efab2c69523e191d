#include <algorithm>

#include "facts/path/network_way.hpp"
#include "rules/rule.hpp"

namespace peerlint::rules {
namespace rtg {

bool reaches_a_peer(const facts::vpn_endpoint& endpoint, const facts::device_facts& facts) {
  return std::any_of(endpoint.peers.begin(), endpoint.peers.end(), [&](const auto& peer) {
    return !peer.value.address ||
           !facts::way_to(endpoint.front_vrf, *peer.value.address, facts).nowhere;
  });
}

}  // namespace rtg
}  // namespace peerlint::rules

PEERLINT_RULE(rtg_no_route_to_remote_subnet){
    .code = "RTG003",
    .name = "no-route-to-remote-subnet",
    .summary = "no route leads to a network that a crypto map protects",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const facts::vpn_endpoint& endpoint, const facts::device_facts& facts, report& out) {
          if (endpoint.kind != facts::vpn_endpoint::kinds::map_entry || endpoint.on == nullptr ||
              endpoint.policy->routes.is_set() || !facts.routes.is_live(*endpoint.on) ||
              facts::has_inner_vrf(endpoint, facts.device) || !facts::has_routes(facts))
            return;
          if (endpoint.on != facts.interfaces_with_map(endpoint.map->name.value).front() ||
              !rtg::reaches_a_peer(endpoint, facts))
            return;
          for (const auto& remote : facts::remote_networks_of(*endpoint.entry, facts)) {
            const auto way = facts::way_to(endpoint.on->vrf.value, remote.network, facts);
            if (!way.certain || !way.nowhere) continue;
            out.at(remote.line->destination.at,
                   "no route leads to {}, which crypto map {} {} protects",
                   net::to_text(remote.network), endpoint.map->name.value,
                   endpoint.entry->sequence.value)
                .label("{} is dropped", net::to_text(remote.example))
                .related(endpoint.on->crypto_map.at, "crypto map {} is looked at here",
                         endpoint.map->name.value)
                .why(
                    "the router drops a packet that no route takes before it looks at a crypto "
                    "map: the tunnel never starts from here, and answers through it are lost")
                .help("ip route {} {} <next hop behind {}>, or `reverse-route static` in the entry",
                      net::to_text(remote.network.address),
                      net::to_text(net::mask_of(remote.network.length)), endpoint.on->name.value);
            return;
          }
        },
};
