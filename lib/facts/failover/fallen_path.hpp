#pragma once

#include <memory>
#include <optional>
#include <string_view>
#include <vector>

#include "facts/failover/device_during.hpp"
#include "facts/failover/provider_exit.hpp"
#include "facts/names/named.hpp"
#include "facts/path/network_way.hpp"

// Where packets leave while everything is up, and while an object is down; and which crypto maps do
// not follow.
namespace peerlint::facts {

/// The device while an object that guards a way outside is down.
struct fall {
  const model::track_object* track = nullptr;
  span guards{};  ///< the way that goes with it
  std::unique_ptr<device_during> during;
};

/// Of all such objects; none where something else than the table chooses the ways.
[[nodiscard]] std::vector<fall> falls_of(const device_facts& facts);

/// Where a packet leaves, for certain; the interface is that of the whole device.
struct sure_way {
  const model::interface* out = nullptr;  ///< null: it does not leave, or nobody knows where
  const route* taken = nullptr;
  bool nowhere = false;  ///< no route, or one to Null0
};

[[nodiscard]] sure_way way_by(const route_table& routes, std::string_view vrf, net::ipv4_address to,
                              const device_facts& facts);

/// An applet gives the exit a map that a test takes.
template <class Test>
[[nodiscard]] const entered_line* map_entered(const model::interface& on,
                                              const std::vector<provider_exit>& exits,
                                              const device_facts& facts, Test test) {
  for (const auto& exit : exits) {
    if (exit.on != &on) continue;
    for (const auto& line : exit.maps) {
      const auto* const map = find_named(facts.device.crypto_maps, line.command.word(2));
      if (map != nullptr && test(*map)) return &line;
    }
  }
  return nullptr;
}

/// The interface leads to where anybody reads: the far side of NAT, or a public address.
[[nodiscard]] bool is_public(const model::interface& on);

/// Traffic of an entry that leaves in clear while an object is down.
struct leak {
  remote_network network;
  const model::interface* from = nullptr;  ///< where the map takes it while everything is up
  const model::interface* by = nullptr;
  const route* taken = nullptr;  ///< of the table of the fall
};

[[nodiscard]] std::optional<leak> leak_of(const vpn_endpoint& endpoint, const fall& at,
                                          const device_facts& facts);
/// The line of an applet that brings a map to where it leaves, some time later; null without.
[[nodiscard]] const entered_line* ended_by(const leak& found,
                                           const std::vector<provider_exit>& exits,
                                           const device_facts& facts);

/// Where the peers of an entry go while an object is down: to no map that has one of them.
struct lost_peers {
  const located<model::crypto_peer>* first = nullptr;
  const model::interface* out = nullptr;
  const route* taken = nullptr;  ///< of the table of the fall
};

/// Nothing where one of the peers meets a map, or another tunnel takes the traffic. What leaves in
/// clear then is `leak_of`'s.
[[nodiscard]] std::optional<lost_peers> lost_peers_of(const vpn_endpoint& endpoint, const fall& at,
                                                      const std::vector<provider_exit>& exits,
                                                      const device_facts& facts);

}  // namespace peerlint::facts
