#include "rules/pbr/clause.hpp"

namespace peerlint::rules::pbr {

// The first next hop that is the neighbour of no interface.
const located<net::ipv4_address>* far_next_hop(const facts::applied_clause& one,
                                               const facts::device_facts& facts) {
  const auto vrf = one.by.front().vrf;
  if (!facts::knows_neighbours(vrf, facts) || one.clause->vrf.is_set() ||
      one.clause->global.is_set())
    return nullptr;
  for (const auto* const hops : {&one.clause->next_hop, &one.clause->default_next_hop})
    for (const auto& hop : hops->addresses)
      if (facts.routes.connected_to(vrf, hop.value) == nullptr) return &hop;
  return nullptr;
}

}  // namespace peerlint::rules::pbr

PEERLINT_RULE(pbr_pbr_next_hop_not_connected){
    .code = "PBR007",
    .name = "pbr-next-hop-not-connected",
    .summary = "policy routing names a next hop that is no neighbour",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const facts::device_facts& facts, report& out) {
          for (const auto& one : facts::applied_clauses(facts)) {
            const auto* const hop = pbr::far_next_hop(one, facts);
            if (hop == nullptr) continue;
            auto& made =
                out.at(hop->at, "{} is in the network of no interface that is up",
                       net::to_text(hop->value))
                    .why(
                        "a next hop must be a neighbour: the line is passed over, and the packets "
                        "go where the routing table sends them")
                    .help("set ip next-hop recursive {}", net::to_text(hop->value));
            pbr::name_uses(made, one);
          }
        },
};
