#include <algorithm>

#include "facts/tunnel_kind.hpp"
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

// A FlexVPN client sets the ends of its tunnel.
bool is_of_flexvpn_client(const model::interface& on, const facts::device_facts& facts) {
  const auto& clients = facts.device.flexvpn_clients;
  return std::any_of(clients.begin(), clients.end(), [&](const auto& client) {
    return client.tunnel.is_set() && client.tunnel.value == on.name.value;
  });
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
          const auto& tunnel = *on.tunnel;
          if (!cmp::is_meant_to_work(on) || cmp::is_of_flexvpn_client(on, facts)) return;
          const bool to_one = facts::has_one_far_end(on);
          if (!to_one && !facts::has_many_far_ends(on)) return;
          const bool no_source = !tunnel.source.is_set();
          const bool no_destination = to_one && !tunnel.destination.is_set();
          if (!no_source && !no_destination) return;
          const auto* missing = no_source && no_destination ? "source and no destination"
                                : no_source                 ? "source"
                                                            : "destination";
          const auto& header = on.header.at;
          out.at(header, "{} has no {}", on.name.value, missing)
              .label("no line says it")
              .at_most(facts.certainty_without("source", header))
              .at_most(facts.certainty_without("destination", header))
              .at_most(facts.certainty_without("mode", header))
              .why(
                  "the tunnel stays down, and its protection negotiates nothing: the router does "
                  "not know between which addresses")
              .help("interface {} / {}", on.name.value,
                    no_source ? "tunnel source <interface>" : "tunnel destination <address>");
        },
};
