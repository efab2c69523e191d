#include "facts/failover/fallen_path.hpp"

#include <algorithm>

#include "facts/failover/fallen_tracks.hpp"
#include "facts/failover/guarded_way.hpp"
#include "facts/names/named.hpp"
#include "facts/path/crypto_selection.hpp"
#include "facts/path/map_place.hpp"
#include "facts/tunnel_kind.hpp"

namespace peerlint::facts {
namespace {

// An entry of the map has the peer.
bool has_peer(const model::crypto_map& map, net::ipv4_address peer) {
  return std::any_of(map.entries.begin(), map.entries.end(), [&](const auto& entry) {
    return !entry.is_static() ||
           std::any_of(entry.peers.begin(), entry.peers.end(), [&](const auto& one) {
             return !one.value.address || *one.value.address == peer;
           });
  });
}

// A map stands on the interface that may take the packet, or may have the peer.
bool carries_peer(const model::interface& on, net::ipv4_address peer, const device_facts& facts) {
  if (!on.crypto_map.is_set()) return false;
  const auto* const map = find_named(facts.device.crypto_maps, on.crypto_map.value);
  return map == nullptr || has_peer(*map, peer);
}

bool may_pass(const model::interface& out, const net::packet& one, const device_facts& facts) {
  if (!out.access_group_out.is_set()) return true;
  const auto* const filter = facts.filters.named(out.access_group_out.value);
  return filter == nullptr || decide(*filter, one).permitted == net::truth::yes;
}

// Something else protects the traffic of the entry then.
bool goes_by_another_tunnel(const vpn_endpoint& endpoint, const fall& at,
                            const device_facts& facts) {
  const auto networks = remote_networks_of(*endpoint.entry, facts);
  return std::any_of(networks.begin(), networks.end(), [&](const auto& network) {
    const auto to = net::ipv4_of(network.example.destination);
    const auto now = at.during->routes().lookup(endpoint.on->vrf.value, to);
    return now.out != nullptr && now.out->name.value != endpoint.on->name.value &&
           may_protect(*now.out, network.example, facts);
  });
}

}  // namespace

bool is_public(const model::interface& on) {
  if (has_side(&on, model::nat_side::outside)) return true;
  const auto own = primary_address(on);
  return !on.nat.is_set() && own && !is_private(own->value);
}

std::vector<fall> falls_of(const device_facts& facts) {
  std::vector<fall> all;
  const auto& interfaces = facts.device.interfaces;
  const bool has_tunnels =
      !facts.endpoints.empty() || std::any_of(interfaces.begin(), interfaces.end(), is_tunnel);
  if (!has_tunnels || facts.device.local_policy.is_set() ||
      std::any_of(interfaces.begin(), interfaces.end(),
                  [](const auto& on) { return on.policy_route_map.is_set(); }))
    return all;
  for (const auto& track : facts.device.tracks) {
    const auto ways = guarded_by(track, facts);
    const auto outside = std::find_if(
        ways.begin(), ways.end(), [&](const auto& way) { return leads_outside(*way.out, facts); });
    if (outside == ways.end()) continue;
    const auto fallen = fallen_with(track.number.value, facts.device);
    all.push_back({&track, outside->at, std::make_unique<device_during>(facts, outage{fallen})});
  }
  return all;
}

sure_way way_by(const route_table& routes, std::string_view vrf, net::ipv4_address to,
                const device_facts& facts) {
  using kinds = route_choice::kinds;
  const auto choice = routes.lookup(vrf, to);
  sure_way made;
  made.nowhere = choice.is == kinds::discarded || choice.is == kinds::no_route;
  if (choice.is != kinds::leaves || choice.sure != confidence::high || choice.out == nullptr)
    return made;
  made.out = find_named(facts.device.interfaces, choice.out->name.value);
  made.taken = choice.taken;
  return made;
}

std::optional<leak> leak_of(const vpn_endpoint& endpoint, const fall& at,
                            const device_facts& facts) {
  using kinds = crypto_selection::kinds;
  if (endpoint.kind != vpn_endpoint::kinds::map_entry || endpoint.on == nullptr ||
      has_inner_vrf(endpoint, facts.device) || !is_complete(*endpoint.entry, facts.filters))
    return std::nullopt;
  for (const auto& network : remote_networks_of(*endpoint.entry, facts)) {
    const auto to = net::ipv4_of(network.example.destination);
    const auto before = way_by(facts.routes, endpoint.on->vrf.value, to, facts);
    if (before.out != endpoint.on ||
        select(*endpoint.map, network.example, facts.filters, facts.device).is != kinds::entry)
      continue;
    const auto now = way_by(at.during->routes(), endpoint.on->vrf.value, to, facts);
    if (now.out == nullptr || now.out == before.out || !is_public(*now.out) ||
        may_protect(*now.out, network.example, facts) ||
        !may_pass(*now.out, network.example, facts))
      continue;
    return leak{network, before.out, now.out, now.taken};
  }
  return std::nullopt;
}

const entered_line* ended_by(const leak& found, const std::vector<provider_exit>& exits,
                             const device_facts& facts) {
  return map_entered(*found.by, exits, facts, [&](const auto& map) {
    return select(map, found.network.example, facts.filters, facts.device).is !=
           crypto_selection::kinds::in_clear;
  });
}

std::optional<lost_peers> lost_peers_of(const vpn_endpoint& endpoint, const fall& at,
                                        const std::vector<provider_exit>& exits,
                                        const device_facts& facts) {
  if (endpoint.kind != vpn_endpoint::kinds::map_entry || endpoint.on == nullptr)
    return std::nullopt;
  std::optional<lost_peers> made;
  for (const auto& peer : endpoint.peers) {
    if (!peer.value.address) return std::nullopt;
    const auto address = *peer.value.address;
    const auto before = way_by(facts.routes, endpoint.front_vrf, address, facts);
    const auto now = way_by(at.during->routes(), endpoint.front_vrf, address, facts);
    if (before.out != endpoint.on || now.out == nullptr || now.out == before.out ||
        is_tunnel(*now.out) || carries_peer(*now.out, address, facts) ||
        map_entered(*now.out, exits, facts,
                    [&](const auto& map) { return has_peer(map, address); }) != nullptr)
      return std::nullopt;
    if (!made) made = {&peer, now.out, now.taken};
  }
  if (made && goes_by_another_tunnel(endpoint, at, facts)) return std::nullopt;
  return made;
}

}  // namespace peerlint::facts
