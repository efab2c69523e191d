#include <algorithm>

#include "rules/rule.hpp"

namespace peerlint::rules::app {

bool have_a_common_peer(const facts::vpn_endpoint& a, const facts::vpn_endpoint& b) {
  return std::any_of(a.peers.begin(), a.peers.end(), [&](const auto& mine) {
    return mine.value.address &&
           std::any_of(b.peers.begin(), b.peers.end(), [&](const auto& other) {
             return other.value.address == mine.value.address;
           });
  });
}

}  // namespace peerlint::rules::app

PEERLINT_RULE(app_map_and_tunnel_protection_share_source){
    .code = "APP009",
    .name = "map-and-tunnel-protection-share-source",
    .summary = "a crypto map and a protected tunnel go from one interface to one peer",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const facts::vpn_endpoint& tunnel, const facts::device_facts& facts, report& out) {
          if (tunnel.kind != facts::vpn_endpoint::kinds::tunnel || tunnel.peers.empty()) return;
          const auto from = tunnel.local_interface();
          const auto& all = facts.endpoints;
          const auto entry = std::find_if(all.begin(), all.end(), [&](const auto& one) {
            return one.kind == facts::vpn_endpoint::kinds::map_entry && one.on != nullptr &&
                   one.on->name.value == from && one.local_interface() == from &&
                   app::have_a_common_peer(tunnel, one);
          });
          if (from.empty() || entry == all.end()) return;
          const auto& peer = tunnel.peers.front();
          out.at(peer.at, "crypto map {} {} on {} has the peer {} of this tunnel, too",
                 entry->map->name.value, entry->entry->sequence.value, from, peer.value.name)
              .label("a protected tunnel and a crypto map go there")
              .related(entry->section, "this entry")
              .related(entry->on->crypto_map.line, "on the interface that the tunnel sends from")
              .why(
                  "the packets of the tunnel can match the map, and what IKE brings from this peer "
                  "can "
                  "be taken for either: tunnels come up and go down by turns")
              .help(
                  "move what the entry protects into the tunnel, or give the tunnel another "
                  "source");
        },
};
