#include "rules/lad/wrong_call.hpp"

PEERLINT_RULE(tun_tunnel_endpoints_not_reciprocal){
    .code = "TUN001",
    .name = "tunnel-endpoints-not-reciprocal",
    .summary = "the destination of a tunnel is not the source of the other end's",
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const tunnel& between, const facts::fleet_facts& fleet, report& out) {
          lad::each_wrong_call(between, "TUN001", [&](const exchange& way) {
            const auto& a = way.initiator;
            const auto& b = way.responder;
            const bool own =
                fleet.of(b).routes.owner_of(b.tunnel->tunnel->vrf.value, *a.peer) != nullptr;
            lad::begin(way,
                       own ? "which is not the source of its tunnel" : "which is none of its own",
                       out)
                .at_most(own ? confidence::high : confidence::medium)
                .related(b.tunnel->tunnel->source.at, "the source of {}", b.object)
                .why(
                    "both interfaces are up/up; {} drops what comes to another address than the "
                    "source of its tunnel, and takes nothing from another one than its destination",
                    b.device_name)
                .help("on {}: {} (and the key for that address), or on {}: {} / tunnel source {}",
                      a.device_name, lad::call_commands(a, *b.outer()), b.device_name, b.object,
                      own ? net::to_text(*a.peer) : "<the address that is called>");
          });
        },
};
