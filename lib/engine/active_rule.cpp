#include "engine/active_rule.hpp"

#include "settings/rule_decision.hpp"

namespace peerlint::engine {

bool looks_at_silencings(const rules::rule& one) {
  using check = rules::fleet_check<settings::idle_silencing>;
  return std::holds_alternative<check>(one.check.get());
}

std::vector<active_rule> choose(std::span<const rules::rule* const> among, const options& chosen) {
  std::vector<active_rule> made;
  made.reserve(among.size());
  for (const auto* rule : among) {
    const auto decided =
        settings::decide({rule->code, rule->name, rule->on_by_default}, chosen.rules);
    if (!decided.on) continue;
    auto& active = made.emplace_back(active_rule{rule, decided.level.value_or(rule->level), {}});
    for (const auto& option : rule->options) {
      const auto set = decided.options.find(option.name);
      active.options.push_back(
          {option.name, set == decided.options.end() ? option.value : set->second.value});
    }
  }
  return made;
}

}  // namespace peerlint::engine
