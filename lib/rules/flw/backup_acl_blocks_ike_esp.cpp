#include "facts/path/flow_filtering.hpp"
#include "facts/path/peer_filtering.hpp"
#include "rules/flw/moved_map.hpp"

namespace peerlint::rules::flw {

void check_filter(const facts::vpn_endpoint& endpoint, const facts::provider_exit& exit,
                  const facts::device_facts& facts, report& out) {
  using facts::peer_traffic;
  const auto& list = exit.on->access_group_in;
  const auto* const filter = facts.filters.named(list.value);
  if (filter == nullptr) return;
  for (const auto& peer : endpoint.peers)
    for (const auto what : {peer_traffic::ike, peer_traffic::esp}) {
      if (!peer.value.address) continue;
      const auto flow = facts::flow_from_peer(what, endpoint, &peer.value, facts);
      const auto made = facts::decide(*filter, flow);
      const bool inspected = what == peer_traffic::ike && exit.on->inspection->inspect_out.is_set();
      if (made.permitted != net::truth::no || inspected) continue;
      auto& found =
          out.at(made.line == nullptr ? list.at : made.line->line.at,
                 "access list {} on {} drops {} from {}", list.value, exit.on->name.value,
                 what == peer_traffic::ike ? "IKE" : "ESP", peer.value.name)
              .label("{}", net::to_text(flow))
              .related(exit.maps.front().command.at, "moves the VPN to {}", exit.on->name.value)
              .related(peer.at, "the peer")
              .why(
                  "after the failover the packets of the peer are dropped at the door: "
                  "the VPN does not come up")
              .help("in {}, above the first deny that matches: permit {} / permit {}", list.value,
                    facts::permit_words(
                        peer_traffic::ike,
                        facts::flow_from_peer(peer_traffic::ike, endpoint, &peer.value, facts)),
                    facts::permit_words(
                        peer_traffic::esp,
                        facts::flow_from_peer(peer_traffic::esp, endpoint, &peer.value, facts)));
      if (made.line != nullptr) found.related(list.line, "filters what comes in");
      return;
    }
}

}  // namespace peerlint::rules::flw

PEERLINT_RULE(flw_backup_acl_blocks_ike_esp){
    .code = "FLW008",
    .name = "backup-acl-blocks-ike-esp",
    .summary = "the filter of the interface to which an applet moves a VPN drops its packets",
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const facts::device_facts& facts, report& out) {
          for (const auto& exit : facts::provider_exits(facts)) {
            // A map that stands there in the file is of the rules about filters.
            if (exit.on->crypto_map.is_set() || exit.maps.empty() ||
                !exit.on->access_group_in.is_set())
              continue;
            for (auto endpoint : facts.endpoints) {
              if (endpoint.kind != facts::vpn_endpoint::kinds::map_entry ||
                  endpoint.map->name.value != exit.maps.front().command.word(2))
                continue;
              endpoint.on = exit.on;
              flw::check_filter(endpoint, exit, facts, out);
              break;
            }
          }
        },
};
