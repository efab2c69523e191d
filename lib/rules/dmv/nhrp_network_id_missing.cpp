#include "facts/local_end.hpp"
#include "rules/rule.hpp"

PEERLINT_RULE(dmv_nhrp_network_id_missing){
    .code = "DMV001",
    .name = "nhrp-network-id-missing",
    .summary = "a tunnel has NHRP lines and no `ip nhrp network-id`",
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const model::interface& on, const facts::device_facts& facts, report& out) {
          if (on.shutdown.is_set() || !facts::lacks_network_id(on)) return;
          const auto& nhrp = *on.nhrp;
          out.at(on.header.at, "{} has NHRP lines and no `ip nhrp network-id`", on.name.value)
              .label("NHRP is off without it")
              .related(nhrp.servers.empty() ? span{} : nhrp.servers.front().at, "has no effect")
              .at_most(facts.certainty_without("network-id", on.header.at))
              .why(
                  "without a network identifier NHRP does not run on the tunnel: no spoke "
                  "registers, and "
                  "no address of the cloud is found")
              .help("interface {} / ip nhrp network-id <number>", on.name.value);
        },
};
