#include "rules/lad/wrong_call.hpp"

PEERLINT_RULE(har_peer_targets_physical_not_vip){
    .code = "HAR002",
    .name = "peer-targets-physical-not-vip",
    .summary = "an end calls the own address of a router whose crypto map follows a standby group",
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const tunnel& between, const facts::fleet_facts& fleet, report& out) {
          lad::each_wrong_call(between, "HAR002", [&](const exchange& way) {
            const auto& a = way.initiator;
            const auto& b = way.responder;
            const auto* on = fleet.of(b).endpoints[b.number].on;
            lad::begin(way, "which is not the address of the standby group", out)
                .related(on->crypto_map_redundancy.group.at, "the map follows this group")
                .why(
                    "with `redundancy` the map answers by the address of the group only; and the "
                    "own address of {} is gone when the other router takes over",
                    b.device_name)
                .help("on {}: {} (and the key for that address)", a.device_name,
                      lad::call_commands(a, *b.outer()));
          });
        },
};
