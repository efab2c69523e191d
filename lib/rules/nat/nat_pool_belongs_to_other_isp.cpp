#include "rules/nat/two_exits.hpp"

namespace peerlint::rules::nat {

// The outside interface to whose network all addresses of the pool belong.
const model::interface* owner_of(const model::nat_pool& pool, const facts::device_facts& facts) {
  const model::interface* owner = nullptr;
  for (const auto& range : pool.ranges) {
    const auto* const first = facts.routes.connected_to({}, range.value.first);
    const auto* const last = facts.routes.connected_to({}, range.value.last);
    if (first == nullptr || first != last || (owner != nullptr && owner != first)) return nullptr;
    owner = first;
  }
  return has_side(owner, nat_side::outside) ? owner : nullptr;
}

}  // namespace peerlint::rules::nat

PEERLINT_RULE(nat_nat_pool_belongs_to_other_isp){
    .code = "NAT113",
    .name = "nat-pool-belongs-to-other-isp",
    .summary = "packets leave by one provider with an address of a pool of the other",
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const facts::device_facts& facts, report& out) {
          if (nat::has_learned_routes(facts)) return;
          const auto exits = nat::provider_exits(facts);
          std::vector<const model::nat_rule*> told;
          for (const auto& exit : exits) {
            if (exits.size() < 2 || !nat::is_outside(exit)) continue;
            for (const auto& one : facts::translations_at(*exit.on, facts)) {
              const auto* const rule = one.by.rule;
              if (one.by.applies != net::truth::yes || rule == nullptr ||
                  std::find(told.begin(), told.end(), rule) != told.end())
                continue;
              const auto* const pool = facts::find_named(facts.device.nat_pools, rule->pool.value);
              const auto* const owner = pool == nullptr ? nullptr : nat::owner_of(*pool, facts);
              if (owner == nullptr || owner == exit.on) continue;
              told.push_back(rule);
              out.at(rule->line.at, "{} leaves by {} with an address of pool {}",
                     net::to_text(one.packet), exit.on->name.value, pool->name.value)
                  .related(pool->header.at, "addresses in the network of {}", owner->name.value)
                  .related(exit.at, "the way out")
                  .why(
                      "the answers go to the provider whose addresses these are, and while that "
                      "one is down nowhere; the other may drop the packets at once")
                  .help("a pool of {}, and route maps that match the interface",
                        exit.on->name.value);
            }
          }
        },
};
