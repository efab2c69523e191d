#include "facts/tunnel_kind.hpp"
#include "rules/rule.hpp"

PEERLINT_RULE(dmv_spoke_without_nhs){
    .code = "DMV004",
    .name = "spoke-without-nhs",
    .summary = "a multipoint tunnel maps one hub and names no next-hop server",
    .level = level::warning,
    .confidence = confidence::medium,
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const model::interface& on, const facts::device_facts& facts, report& out) {
          if (!facts::is_multipoint_gre(on) || on.shutdown.is_set()) return;
          const auto& nhrp = *on.nhrp;
          if (!nhrp.network_id.is_set() || !nhrp.servers.empty() || nhrp.maps.size() != 1) return;
          if (nhrp.redirect.is_set()) return;
          const auto& hub = nhrp.maps.front();
          // A spoke sends its multicast to the one whom it maps, and to nobody else.
          if (nhrp.multicast_maps.size() != 1 ||
              nhrp.multicast_maps.front().value != hub.value.nbma)
            return;
          out.at(hub.at, "{} maps the hub {} and has no `ip nhrp nhs`", on.name.value,
                 hub.value.address)
              .label("registers with nobody")
              .at_most(facts.certainty_without("nhs", on.header.at))
              .why(
                  "the spoke never registers: the hub does not learn its address, and sends it "
                  "nothing")
              .help("interface {} / ip nhrp nhs {}", on.name.value, hub.value.address);
        },
};
