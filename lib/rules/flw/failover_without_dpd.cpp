#include "facts/ike/peer_check.hpp"
#include "rules/flw/moved_map.hpp"

PEERLINT_RULE(flw_failover_without_dpd){
    .code = "FLW004",
    .name = "failover-without-dpd",
    .summary = "a VPN moves to another provider, and nothing notices that its SAs are dead",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const facts::device_facts& facts, report& out) {
          const auto exits = facts::provider_exits(facts);
          for (const auto& endpoint : facts.endpoints) {
            // Several peers are DPD001's, IKEv2 is IK2019's.
            if (endpoint.kind != facts::vpn_endpoint::kinds::map_entry ||
                endpoint.peers.size() > 1 || endpoint.uses_ikev2())
              continue;
            const auto check = facts::peer_check_of(endpoint, facts.device);
            const auto places = flw::exits_with(*endpoint.map, exits);
            if (!check.known || check.asks || places.size() < 2) continue;
            out.at(endpoint.section, "nothing notices that the SAs of the old path are dead")
                .label("protected by {} or by {}", places[0]->on->name.value,
                       places[1]->on->name.value)
                .related(places[1]->at, "takes over")
                .at_most(facts.certainty_of_absence("keepalive"))
                .why(
                    "after the failover this router and its peer go on with SAs that lead to the "
                    "dead path, until these expire: an hour, by default")
                .help("crypto isakmp keepalive 10 3 periodic");
            return;
          }
        },
};
