#pragma once

#include <algorithm>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "facts/failover/device_during.hpp"
#include "facts/failover/fallen_tracks.hpp"
#include "facts/failover/guarded_way.hpp"
#include "facts/failover/provider_exit.hpp"
#include "facts/names/named.hpp"
#include "facts/path/crypto_selection.hpp"
#include "facts/path/map_place.hpp"
#include "facts/path/network_way.hpp"
#include "facts/tunnel_kind.hpp"
#include "rules/rule.hpp"

// What rules about VPNs that follow a failover have in common: where packets leave while everything
// is up, and while an object is down.
namespace peerlint::rules::flw {

using facts::device_during;
using facts::provider_exit;

/// The device while an object that guards a way outside is down.
struct fall {
  const model::track_object* track = nullptr;
  span guards{};  ///< the way that goes with it
  std::unique_ptr<device_during> during;
};

/// Of all such objects; none where something else than the table chooses the ways.
[[nodiscard]] inline std::vector<fall> falls_of(const facts::device_facts& facts) {
  std::vector<fall> all;
  const auto& interfaces = facts.device.interfaces;
  const bool has_tunnels = !facts.endpoints.empty() ||
                           std::any_of(interfaces.begin(), interfaces.end(), facts::is_tunnel);
  if (!has_tunnels || facts.device.local_policy.is_set() ||
      std::any_of(interfaces.begin(), interfaces.end(),
                  [](const auto& on) { return on.policy_route_map.is_set(); }))
    return all;
  for (const auto& track : facts.device.tracks) {
    const auto ways = facts::guarded_by(track, facts);
    const auto outside = std::find_if(ways.begin(), ways.end(), [&](const auto& way) {
      return facts::leads_outside(*way.out, facts);
    });
    if (outside == ways.end()) continue;
    const auto fallen = facts::fallen_with(track.number.value, facts.device);
    all.push_back(
        {&track, outside->at, std::make_unique<device_during>(facts, facts::outage{fallen})});
  }
  return all;
}

/// Where a packet leaves, for certain; the interface is that of the whole device.
struct sure_way {
  const model::interface* out = nullptr;  ///< null: it does not leave, or nobody knows where
  const facts::route* taken = nullptr;
  bool nowhere = false;  ///< no route, or one to Null0
};

[[nodiscard]] inline sure_way way_by(const facts::route_table& routes, std::string_view vrf,
                                     net::ipv4_address to, const facts::device_facts& facts) {
  using kinds = facts::route_choice::kinds;
  const auto choice = routes.lookup(vrf, to);
  sure_way made;
  made.nowhere = choice.is == kinds::discarded || choice.is == kinds::no_route;
  if (choice.is != kinds::leaves || choice.sure != confidence::high || choice.out == nullptr)
    return made;
  made.out = facts::find_named(facts.device.interfaces, choice.out->name.value);
  made.taken = choice.taken;
  return made;
}

/// An applet gives the exit a map that a test takes.
template <class Test>
[[nodiscard]] const facts::entered_line* map_entered(const model::interface& on,
                                                     const std::vector<provider_exit>& exits,
                                                     const facts::device_facts& facts, Test test) {
  for (const auto& exit : exits) {
    if (exit.on != &on) continue;
    for (const auto& line : exit.maps) {
      const auto* const map = facts::find_named(facts.device.crypto_maps, line.command.word(2));
      if (map != nullptr && test(*map)) return &line;
    }
  }
  return nullptr;
}

/// An entry of the map has the peer.
[[nodiscard]] inline bool has_peer(const model::crypto_map& map, net::ipv4_address peer) {
  return std::any_of(map.entries.begin(), map.entries.end(), [&](const auto& entry) {
    return !entry.is_static() ||
           std::any_of(entry.peers.begin(), entry.peers.end(), [&](const auto& one) {
             return !one.value.address || *one.value.address == peer;
           });
  });
}

/// A map stands on the interface that may take the packet, or may have the peer.
[[nodiscard]] inline bool carries_peer(const model::interface& on, net::ipv4_address peer,
                                       const facts::device_facts& facts) {
  if (!on.crypto_map.is_set()) return false;
  const auto* const map = facts::find_named(facts.device.crypto_maps, on.crypto_map.value);
  return map == nullptr || has_peer(*map, peer);
}

/// Traffic of an entry that leaves in clear while an object is down.
struct leak {
  facts::remote_network network;
  const model::interface* from = nullptr;  ///< where the map takes it while everything is up
  const model::interface* by = nullptr;
  const facts::route* taken = nullptr;  ///< of the table of the fall
};

/// The interface leads to where anybody reads: the far side of NAT, or a public address.
[[nodiscard]] inline bool is_public(const model::interface& on) {
  if (facts::has_side(&on, model::nat_side::outside)) return true;
  const auto own = facts::primary_address(on);
  return !on.nat.is_set() && own && !facts::is_private(own->value);
}

[[nodiscard]] inline bool may_pass(const model::interface& out, const net::packet& one,
                                   const facts::device_facts& facts) {
  if (!out.access_group_out.is_set()) return true;
  const auto* const filter = facts.filters.named(out.access_group_out.value);
  return filter == nullptr || facts::decide(*filter, one).permitted == net::truth::yes;
}

[[nodiscard]] inline std::optional<leak> leak_of(const facts::vpn_endpoint& endpoint,
                                                 const fall& at, const facts::device_facts& facts) {
  using kinds = facts::crypto_selection::kinds;
  if (endpoint.kind != facts::vpn_endpoint::kinds::map_entry || endpoint.on == nullptr ||
      facts::has_inner_vrf(endpoint, facts.device) ||
      !facts::is_complete(*endpoint.entry, facts.filters))
    return std::nullopt;
  for (const auto& network : facts::remote_networks_of(*endpoint.entry, facts)) {
    const auto to = net::ipv4_of(network.example.destination);
    const auto before = way_by(facts.routes, endpoint.on->vrf.value, to, facts);
    if (before.out != endpoint.on ||
        facts::select(*endpoint.map, network.example, facts.filters, facts.device).is !=
            kinds::entry)
      continue;
    const auto now = way_by(at.during->routes(), endpoint.on->vrf.value, to, facts);
    if (now.out == nullptr || now.out == before.out || !is_public(*now.out) ||
        facts::may_protect(*now.out, network.example, facts) ||
        !may_pass(*now.out, network.example, facts))
      continue;
    return leak{network, before.out, now.out, now.taken};
  }
  return std::nullopt;
}

}  // namespace peerlint::rules::flw
