#include <algorithm>

#include "facts/path/network_way.hpp"
#include "rules/rule.hpp"

namespace peerlint::rules {
namespace rtg {

bool has_no_route(const facts::vpn_endpoint& endpoint, net::ipv4_address peer,
                  const facts::device_facts& facts) {
  const auto way = facts::way_to(endpoint.front_vrf, peer, facts);
  return way.certain && way.nowhere;
}

// Others of the entry are reached, or may be.
bool has_other_peer(const facts::vpn_endpoint& endpoint, const facts::device_facts& facts) {
  return std::any_of(endpoint.peers.begin(), endpoint.peers.end(), [&](const auto& other) {
    return !other.value.address || !has_no_route(endpoint, *other.value.address, facts);
  });
}

// A route to it stands in the file, but leads nowhere itself.
const facts::route* dead_route(std::string_view vrf, net::ipv4_address to,
                               const facts::device_facts& facts) {
  const auto routes = facts.routes.touching(vrf, net::prefix_of(to, 32));
  return routes.empty() ? nullptr : routes.front();
}

bool is_first_carrier(const facts::vpn_endpoint& endpoint, const facts::device_facts& facts) {
  return endpoint.map == nullptr ||
         facts.interfaces_with_map(endpoint.map->name.value).front() == endpoint.on;
}

}  // namespace rtg
}  // namespace peerlint::rules

PEERLINT_RULE(rtg_no_route_to_peer){
    .code = "RTG002",
    .name = "no-route-to-peer",
    .summary = "no route leads to the peer of a tunnel",
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const facts::vpn_endpoint& endpoint, const facts::device_facts& facts, report& out) {
          if (endpoint.on == nullptr || !facts.routes.is_live(*endpoint.on) ||
              !rtg::is_first_carrier(endpoint, facts))
            return;
          // A text without any route, or without the address that it sends from, shows another
          // thing and leaves them out.
          if (!facts::has_routes(facts) || !facts::local_address_of(endpoint, facts.device)) return;
          const std::string_view vrf = endpoint.front_vrf;
          for (const auto& peer : endpoint.peers) {
            if (!peer.value.address || !rtg::has_no_route(endpoint, *peer.value.address, facts))
              continue;
            auto& made = out.at(peer.at, "no route leads to peer {}{}{}", peer.value.name,
                                vrf.empty() ? "" : " in VRF ", vrf);
            if (rtg::has_other_peer(endpoint, facts)) made.at_most(level::warning);
            if (const auto* dead = rtg::dead_route(vrf, *peer.value.address, facts))
              made.related(dead->at, "this route does not count: nothing leads to its next hop");
            made.why(
                    "the router cannot send the first packet of IKE, and its answer to the peer's "
                    "is dropped: no tunnel comes up from either end")
                .help("ip route {}{}{} 255.255.255.255 <next hop>", vrf.empty() ? "" : "vrf ",
                      vrf.empty() ? std::string() : std::string(vrf) + ' ', peer.value.name);
          }
        },
};
