#include "facts/tunnel_kind.hpp"
#include "rules/dmv/mapping.hpp"
#include "rules/rule.hpp"

PEERLINT_RULE(dmv_nhs_without_nbma_map){
    .code = "DMV005",
    .name = "nhs-without-nbma-map",
    .summary = "a next-hop server has no outer address",
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const model::interface& on, const facts::device_facts& facts, report& out) {
          if (!facts::is_multipoint_gre(on) || on.shutdown.is_set()) return;
          for (const auto& server : on.nhrp->servers) {
            const auto address = net::parse_ipv4(server.value.address);
            if (!address || !server.value.nbma.empty() || dmv::maps(*on.nhrp, *address)) continue;
            out.at(server.at, "no line says where the server {} is", server.value.address)
                .label("no `nbma`, and no `ip nhrp map` for it")
                .at_most(facts.certainty_without("map", on.header.at))
                .why(
                    "the spoke knows the hub's address in the tunnel and not the one outside: it "
                    "cannot "
                    "send its registration, and starts no IKE")
                .help("ip nhrp nhs {} nbma <outer address of the hub> multicast",
                      server.value.address);
          }
        },
};
