#include "facts/tunnel_kind.hpp"
#include "rules/flw/fallen_path.hpp"

namespace peerlint::rules::flw {

// Where the peers of the entry go while the object is down, if to no map that has one of them.
struct lost_peers {
  const located<model::crypto_peer>* first = nullptr;
  const model::interface* out = nullptr;
  const facts::route* taken = nullptr;
};

std::optional<lost_peers> lost_peers_of(const facts::vpn_endpoint& endpoint, const fall& at,
                                        const std::vector<provider_exit>& exits,
                                        const facts::device_facts& facts) {
  std::optional<lost_peers> made;
  for (const auto& peer : endpoint.peers) {
    if (!peer.value.address) return std::nullopt;
    const auto address = *peer.value.address;
    const auto before = way_by(facts.routes, endpoint.front_vrf, address, facts);
    const auto now = way_by(at.during->routes(), endpoint.front_vrf, address, facts);
    if (before.out != endpoint.on || now.out == nullptr || now.out == before.out ||
        facts::is_tunnel(*now.out) || carries_peer(*now.out, address, facts) ||
        map_entered(*now.out, exits, facts,
                    [&](const auto& map) { return has_peer(map, address); }) != nullptr)
      return std::nullopt;
    if (!made) made = {&peer, now.out, now.taken};
  }
  return made;
}

// Something else protects the traffic of the entry then.
bool goes_by_another_tunnel(const facts::vpn_endpoint& endpoint, const fall& at,
                            const facts::device_facts& facts) {
  const auto networks = facts::remote_networks_of(*endpoint.entry, facts);
  return std::any_of(networks.begin(), networks.end(), [&](const auto& network) {
    const auto to = net::ipv4_of(network.example.destination);
    const auto now = at.during->routes().lookup(endpoint.on->vrf.value, to);
    return now.out != nullptr && now.out->name.value != endpoint.on->name.value &&
           facts::may_protect(*now.out, network.example, facts);
  });
}

}  // namespace peerlint::rules::flw

PEERLINT_RULE(flw_crypto_map_not_on_active_egress){
    .code = "FLW001",
    .name = "crypto-map-not-on-active-egress",
    .summary =
        "while the primary path is down the peer is reached by an interface without the "
        "crypto map",
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const facts::device_facts& facts, report& out) {
          const auto exits = facts::provider_exits(facts);
          std::vector<const model::crypto_map*> told;
          for (const auto& at : flw::falls_of(facts))
            for (const auto& endpoint : facts.endpoints) {
              if (endpoint.kind != facts::vpn_endpoint::kinds::map_entry ||
                  endpoint.on == nullptr || endpoint.peers.empty() ||
                  std::find(told.begin(), told.end(), endpoint.map) != told.end())
                continue;
              const auto lost = flw::lost_peers_of(endpoint, at, exits, facts);
              // Where its traffic leaves there in clear, FLW002 says so.
              if (!lost || flw::leak_of(endpoint, at, facts) ||
                  flw::goes_by_another_tunnel(endpoint, at, facts))
                continue;
              told.push_back(endpoint.map);
              out.at(endpoint.on->crypto_map.at,
                     "while track {} is down the peer {} is reached by {}, which has no map for it",
                     at.track->number.value, lost->first->value.name, lost->out->name.value)
                  .label("the map, on this interface only")
                  .related(at.guards, "gone while track {} is down", at.track->number.value)
                  .related(lost->taken->at, "leads to the peer then")
                  .related(lost->first->at, "the peer")
                  .why(
                      "IKE leaves by an interface without the map, with an address that the peer "
                      "does not know: the VPN stays down as long as the primary path")
                  .help(
                      "interface {} / crypto map {}, and the address of the interface as a peer at "
                      "the far end",
                      lost->out->name.value, endpoint.map->name.value);
            }
        },
};
