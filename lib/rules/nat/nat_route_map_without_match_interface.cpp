#include "facts/path/route_map_choice.hpp"
#include "rules/nat/two_exits.hpp"

namespace peerlint::rules::nat {

// A rule with a route map, for an outside interface that is up.
const model::interface* outside_of(const model::nat_rule& rule, const facts::device_facts& facts) {
  if (rule.direction != model::nat_direction::inside_source || rule.route_map.value.empty() ||
      !rule.vrf.value.empty() || rule.interface.value.empty() ||
      std::find(rule.options.begin(), rule.options.end(), "oer") != rule.options.end())
    return nullptr;
  const auto* const on = facts::find_named(facts.device.interfaces, rule.interface.value);
  return has_side(on, nat_side::outside) && facts.routes.is_live(*on) ? on : nullptr;
}

bool takes(const model::nat_rule& rule, const net::packet& one, const model::interface& out,
           const facts::device_facts& facts) {
  const auto* const map = facts::find_named(facts.device.route_maps, rule.route_map.value);
  return map != nullptr &&
         facts::choose(*map, one, &out, facts.filters).permitted == net::truth::yes;
}

struct outside_rule {
  const model::nat_rule* rule = nullptr;
  const model::interface* on = nullptr;
};

// More than these are no two providers, and each is compared with each.
constexpr std::size_t most_rules = 64;

std::vector<outside_rule> outside_rules(const facts::device_facts& facts) {
  std::vector<outside_rule> all;
  for (const auto& rule : facts.device.nat_rules)
    if (const auto* const on = outside_of(rule, facts)) all.push_back({&rule, on});
  if (all.size() > most_rules) all.clear();
  return all;
}

// A packet that both rules take, by whichever of their interfaces it leaves.
std::optional<net::packet> taken_by_both(const outside_rule& a, const outside_rule& b,
                                         const facts::device_facts& facts) {
  if (a.on == b.on) return std::nullopt;
  for (const auto& each : facts::translations_at(*a.on, facts)) {
    const auto both = [&](const model::interface& out) {
      return takes(*a.rule, each.packet, out, facts) && takes(*b.rule, each.packet, out, facts);
    };
    if (both(*a.on) && both(*b.on)) return each.packet;
  }
  return std::nullopt;
}

}  // namespace peerlint::rules::nat

PEERLINT_RULE(nat_nat_route_map_without_match_interface){
    .code = "NAT104",
    .name = "nat-route-map-without-match-interface",
    .summary = "two rules of NAT take the same packets, whichever interface these leave by",
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const facts::device_facts& facts, report& out) {
          const auto rules = nat::outside_rules(facts);
          for (std::size_t i = 0; i < rules.size(); ++i)
            for (std::size_t j = 0; j < i; ++j) {
              const auto both = nat::taken_by_both(rules[j], rules[i], facts);
              if (!both) continue;
              out.at(rules[i].rule->route_map.at, "{} is taken by the rules of {} and of {}",
                     net::to_text(*both), rules[j].on->name.value, rules[i].on->name.value)
                  .label("says nothing of the interface")
                  .related(rules[j].rule->route_map.at, "nor does this one")
                  .why(
                      "the first of the rules takes all packets: those that leave by the other "
                      "interface have the address of the wrong provider, who gets the answers or "
                      "drops the packets")
                  .help("route-map {} permit <number> / match interface {}",
                        rules[i].rule->route_map.value, rules[i].on->name.value);
              break;
            }
        },
};
