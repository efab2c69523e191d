#include "rules/rte/route.hpp"

namespace peerlint::rules::rte {

// The map is on two interfaces that lead outside: the tunnel is meant to move.
bool is_on_two_ways(const facts::vpn_endpoint& endpoint, const facts::device_facts& facts) {
  if (endpoint.map == nullptr) return false;
  const auto& carriers = facts.interfaces_with_map(endpoint.map->name.value);
  return std::count_if(carriers.begin(), carriers.end(), [&](const auto* on) {
           return facts.routes.is_live(*on) && facts::leads_outside(*on, facts);
         }) > 1;
}

// The only route to the host itself, when it never goes while its interface is up.
const model::static_route* lone_pin(net::ipv4_address peer, std::string_view vrf,
                                    const model::device& device) {
  const model::static_route* found = nullptr;
  for (const auto& route : device.static_routes) {
    if (route.vrf != vrf || route.destination != net::prefix_of(peer, 32)) continue;
    if (found != nullptr || route.track != 0) return nullptr;
    found = &route;
  }
  return found == nullptr || discards(*found) ? nullptr : found;
}

}  // namespace peerlint::rules::rte

PEERLINT_RULE(rte_host_route_to_peer_pins_vpn){
    .code = "RTE022",
    .name = "host-route-to-peer-pins-vpn",
    .summary = "a host route holds the peer of a tunnel on one of the two ways that it may take",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const facts::vpn_endpoint& endpoint, const facts::device_facts& facts, report& out) {
          if (endpoint.peers.size() != 1 || !endpoint.peers.front().value.address ||
              !rte::is_on_two_ways(endpoint, facts) || rte::applets_route(facts.device) ||
              facts.interfaces_with_map(endpoint.map->name.value).front() != endpoint.on)
            return;
          const auto& peer = endpoint.peers.front();
          const auto* const pin =
              rte::lone_pin(*peer.value.address, endpoint.front_vrf, facts.device);
          if (pin == nullptr) return;
          out.at(pin->line.at, "the tunnel to {} cannot follow when the default route moves",
                 peer.value.name)
              .related(peer.at, "its only peer")
              .why(
                  "the map is on both ways, but IKE and ESP keep to this route: while that "
                  "provider "
                  "is dead, the tunnel is")
              .help("ip route {} {} track <object> / ip route {} <the other next hop> 250",
                    rte::words_of(*pin),
                    pin->next_hop ? net::to_text(*pin->next_hop) : pin->interface,
                    rte::words_of(*pin));
        },
};
