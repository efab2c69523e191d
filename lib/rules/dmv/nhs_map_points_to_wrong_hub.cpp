#include <algorithm>

#include "facts/tunnel_kind.hpp"
#include "rules/rule.hpp"

namespace peerlint::rules::dmv {

// The hub whose address inside the tunnel a server of the spoke names; null when none does.
inline const model::interface* hub_of(const endpoint& spoke, const facts::device_facts& device) {
  for (const auto& on : device.device.interfaces)
    for (const auto& one : on.addresses)
      for (const auto& server : spoke.tunnel->nhrp->servers)
        if (server.value.address == net::to_text(one.value.address) && facts::is_multipoint_gre(on))
          return &on;
  return nullptr;
}

// The outer address of the tunnel, where its source says it.
inline std::optional<located<net::ipv4_address>> outer_of(const model::interface& hub,
                                                          const facts::device_facts& device) {
  const auto& source = hub.tunnel->source;
  if (!source.is_set()) return std::nullopt;
  if (source.value.address) return located<net::ipv4_address>{*source.value.address, source.at};
  const auto* on = device.interface_named(source.value.interface);
  return on == nullptr ? std::nullopt : facts::primary_address(*on);
}

inline bool is_known_as(net::ipv4_address outer, net::ipv4_address called,
                        const facts::device_facts& of) {
  const auto& nat = of.assumed.nat;
  return outer == called || std::any_of(nat.begin(), nat.end(), [&](const auto& pair) {
           return pair.first == outer && pair.second == called;
         });
}

}  // namespace peerlint::rules::dmv

PEERLINT_RULE(dmv_nhs_map_points_to_wrong_hub){
    .code = "DMV006",
    .name = "nhs-map-points-to-wrong-hub",
    .summary =
        "a spoke looks for its next-hop server at an outer address that the hub does not have",
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const facts::fleet_facts& fleet, report& out) {
          for (const auto& lone : fleet.lone) {
            const auto& spoke = lone.end;
            if (spoke.kind != endpoint_kind::multipoint || !spoke.peer) continue;
            for (std::size_t i = 0; i < fleet.devices.size(); ++i) {
              const auto& device = *fleet.devices[i];
              if (i == spoke.device || !device.read.whole) continue;
              const auto* hub = dmv::hub_of(spoke, device);
              if (hub == nullptr) continue;
              const auto outer = dmv::outer_of(*hub, device);
              // A private address may be translated on the way.
              if (!outer || dmv::is_known_as(outer->value, *spoke.peer, device) ||
                  facts::is_private(outer->value) != facts::is_private(*spoke.peer))
                continue;
              const auto right = net::to_text(outer->value);
              out.at(spoke.peer_at, "{} looks for its server at {}; {} of {} is at {}",
                     spoke.device_name, net::to_text(*spoke.peer), hub->name.value,
                     device.read.name, right)
                  .label("the address outside is {}", right)
                  .related(outer->at, "the source of {}", hub->name.value)
                  .at_most(confidence::medium)
                  .why(
                      "the registration goes where no hub listens: `show dmvpn` of the spoke stays "
                      "in state NHRP or IKE, and no route comes")
                  .help(
                      "on {}: {} / no ip nhrp map … {} / ip nhrp map <address of the hub in the "
                      "tunnel> {} / ip nhrp map multicast {}",
                      spoke.device_name, spoke.object, net::to_text(*spoke.peer), right, right);
              break;
            }
          }
        },
};
