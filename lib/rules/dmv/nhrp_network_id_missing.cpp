#include "facts/tunnel_kind.hpp"
#include "rules/rule.hpp"

namespace peerlint::rules::dmv {

bool has_other_lines(const model::nhrp& of) {
  return !of.servers.empty() || !of.maps.empty() || !of.multicast_maps.empty() ||
         of.redirect.is_set() || of.shortcut.is_set();
}

}  // namespace peerlint::rules::dmv

PEERLINT_RULE(dmv_nhrp_network_id_missing){
    .code = "DMV001",
    .name = "nhrp-network-id-missing",
    .summary = "a tunnel has NHRP lines and no `ip nhrp network-id`",
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const model::interface& on, const facts::device_facts& facts, report& out) {
          if (!facts::is_gre(on) || on.nhrp->network_id.is_set() || on.shutdown.is_set()) return;
          const auto& nhrp = *on.nhrp;
          if (!dmv::has_other_lines(nhrp)) return;
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
