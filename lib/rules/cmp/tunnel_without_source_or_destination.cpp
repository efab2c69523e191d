#include "facts/local_end.hpp"
#include "rules/rule.hpp"

namespace peerlint::rules::cmp {

// A tunnel that nobody has begun to set up is no fault.
bool is_meant_to_work(const model::interface& on) {
  const auto& tunnel = *on.tunnel;
  if (!on.name.value.starts_with("Tunnel") || on.shutdown.is_set()) return false;
  const bool has_address =
      !on.addresses.empty() || on.unnumbered.is_set() || on.dynamic_address.is_set();
  return has_address && (tunnel.source.is_set() || tunnel.destination.is_set() ||
                         tunnel.protection.is_set() || tunnel.mode.is_set());
}

}  // namespace peerlint::rules::cmp

PEERLINT_RULE(cmp_tunnel_without_source_or_destination){
    .code = "CMP009",
    .name = "tunnel-without-source-or-destination",
    .summary = "a tunnel lacks its source or its destination",
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const model::interface& on, const facts::device_facts& facts, report& out) {
          if (!cmp::is_meant_to_work(on)) return;
          const auto missing = facts::missing_ends_of(on, facts);
          if (!missing.any()) return;
          const auto* words = missing.source && missing.destination ? "source and no destination"
                              : missing.source                      ? "source"
                                                                    : "destination";
          const auto& header = on.header.at;
          out.at(header, "{} has no {}", on.name.value, words)
              .label("no line says it")
              .at_most(facts.certainty_without("source", header))
              .at_most(facts.certainty_without("destination", header))
              .at_most(facts.certainty_without("mode", header))
              .why(
                  "the tunnel stays down, and its protection negotiates nothing: the router does "
                  "not know between which addresses")
              .help("interface {} / {}", on.name.value,
                    missing.source ? "tunnel source <interface>" : "tunnel destination <address>");
        },
};
