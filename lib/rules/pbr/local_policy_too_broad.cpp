#include "rules/pbr/clause.hpp"

namespace peerlint::rules::pbr {

// There is a second provider: a way to live on when the first one dies.
bool has_other_way(const model::interface& out, const facts::device_facts& facts) {
  const auto& all = facts.device.interfaces;
  return std::any_of(all.begin(), all.end(), [&](const auto& on) {
    return &on != &out && facts.routes.is_live(on) && facts::leads_outside(on, facts);
  });
}

// The only next hop of the clause, while nothing verifies it.
const located<net::ipv4_address>* fixed_next_hop(const model::route_map_clause& clause) {
  const auto& hops = clause.next_hop;
  const bool is_fixed =
      hops.addresses.size() == 1 && hops.verified.empty() && !hops.verify_availability.is_set();
  return is_fixed ? &hops.addresses.front() : nullptr;
}

}  // namespace peerlint::rules::pbr

PEERLINT_RULE(pbr_local_policy_too_broad){
    .code = "PBR014",
    .name = "local-policy-too-broad",
    .summary = "all packets of the router itself are sent to one provider",
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const facts::device_facts& facts, report& out) {
          for (const auto& one : facts::applied_clauses(facts)) {
            const auto* const hop = pbr::fixed_next_hop(*one.clause);
            if (hop == nullptr || one.clause->action != model::route_map_action::permit ||
                one.by.back().in != nullptr || !facts::takes_everything(*one.clause, facts.filters))
              continue;
            const auto* const by = facts.routes.connected_to({}, hop->value);
            if (by == nullptr || !pbr::has_other_way(*by, facts)) continue;
            out.at(one.clause->header.at, "{} sends every packet of the router itself to {}",
                   pbr::header_of(*one.clause), net::to_text(hop->value))
                .related(hop->at, "the next hop, behind {}", by->name.value)
                .related(one.by.back().at, "applied here")
                .why(
                    "when that provider fails, IKE, DNS, mail and the probes of the other path "
                    "leave by the dead one: tunnels do not move, and probes measure the wrong "
                    "provider")
                .help("match ip address <a list of the probes of this path>");
          }
        },
};
