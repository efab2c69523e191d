#include "facts/path/map_place.hpp"

#include <algorithm>

#include "facts/names/named.hpp"
#include "facts/path/crypto_selection.hpp"
#include "facts/tunnel_kind.hpp"

namespace peerlint::facts {
namespace {

using interfaces = std::vector<const model::interface*>;

bool is_certainly_elsewhere(const network_way& way, const interfaces& carriers) {
  return way.certain && !way.nowhere && way.out != nullptr && !may_leave_by(way, carriers) &&
         std::none_of(way.outs.begin(), way.outs.end(),
                      [](const model::interface* out) { return is_tunnel(*out); });
}

// Networks of the entry leave by none of the carriers, and nothing else protects them there.
bool has_all_networks_elsewhere(const model::crypto_map_entry& entry, const interfaces& carriers,
                                const device_facts& facts) {
  const auto networks = remote_networks_of(entry, facts);
  return !networks.empty() &&
         std::all_of(networks.begin(), networks.end(), [&](const remote_network& one) {
           const auto way = way_to(carriers.front()->vrf.value, one.network, facts);
           return is_certainly_elsewhere(way, carriers) &&
                  std::none_of(way.outs.begin(), way.outs.end(), [&](const auto* out) {
                    return may_protect(*out, one.example, facts);
                  });
         });
}

// An interface on which a map would work: others are findings of their own.
bool can_carry(const model::interface& on, const device_facts& facts) {
  return facts.routes.is_live(on) && !on.addresses.empty() && !is_tunnel(on) &&
         !on.name.value.starts_with("Loopback");
}

}  // namespace

bool stands_only_on_dead(const model::crypto_map& map, const device_facts& facts) {
  const auto& carriers = facts.interfaces_with_map(map.name.value);
  return !carriers.empty() && std::none_of(carriers.begin(), carriers.end(), [&](const auto* one) {
    return facts.routes.is_live(*one);
  });
}

const model::interface* dead_part_of(const vpn_endpoint& tunnel, const device_facts& facts) {
  if (tunnel.kind != vpn_endpoint::kinds::tunnel) return nullptr;
  if (!facts.routes.is_live(*tunnel.on)) return tunnel.on;
  const auto* from = facts.interface_named(tunnel.on->tunnel->source.value.interface);
  return from != nullptr && !facts.routes.is_live(*from) ? from : nullptr;
}

bool may_protect(const model::interface& out, const net::packet& one, const device_facts& facts) {
  if (is_tunnel(out)) return true;
  if (!out.crypto_map.is_set()) return false;
  const auto* map = find_named(facts.device.crypto_maps, out.crypto_map.value);
  return map == nullptr ||
         select(*map, one, facts.filters, facts.device).is != crypto_selection::kinds::in_clear;
}

bool may_leave_by(const network_way& way, const interfaces& any) {
  return std::any_of(way.outs.begin(), way.outs.end(), [&](const model::interface* out) {
    return std::find(any.begin(), any.end(), out) != any.end();
  });
}

std::optional<network_way> misplaced(const model::crypto_map& map, const device_facts& facts) {
  const auto& carriers = facts.interfaces_with_map(map.name.value);
  if (map.ipv6 || carriers.empty() || map.entries.empty() ||
      !std::all_of(carriers.begin(), carriers.end(),
                   [&](const auto* on) { return can_carry(*on, facts); }))
    return std::nullopt;
  std::optional<network_way> to_peer;
  for (const auto& endpoint : facts.endpoints) {
    if (endpoint.map != &map || endpoint.on != carriers.front()) continue;
    if (endpoint.kind != vpn_endpoint::kinds::map_entry || endpoint.peers.empty() ||
        has_inner_vrf(endpoint, facts.device) ||
        !has_all_networks_elsewhere(*endpoint.entry, carriers, facts))
      return std::nullopt;
    for (const auto& peer : endpoint.peers) {
      if (!peer.value.address) return std::nullopt;
      const auto way = way_to(endpoint.front_vrf, *peer.value.address, facts);
      if (!is_certainly_elsewhere(way, carriers)) return std::nullopt;
      if (!to_peer) to_peer = way;
    }
  }
  return to_peer;
}

}  // namespace peerlint::facts
