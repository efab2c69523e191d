#include <peerlint/configuration.hpp>

#include "settings/rule_decision.hpp"

namespace peerlint {

std::vector<explained_rule> explain_rules(const options& chosen, std::span<const rule_info> known) {
  std::vector<explained_rule> made;
  for (const auto& rule : known) {
    const auto decided = settings::decide({rule.code, rule.name, rule.on_by_default}, chosen.rules);
    auto& one = made.emplace_back();
    one.code = rule.code;
    one.name = rule.name;
    one.on = decided.on;
    one.on_by = decided.on_by;
    one.level = decided.level.value_or(rule.level);
    one.level_by = decided.level_by;
    for (const auto& option : rule.options) {
      const auto set = decided.options.find(option.name);
      const bool chosen_value = set != decided.options.end();
      one.options.push_back({option.name, chosen_value ? set->second.value : option.value,
                             option.unit, chosen_value ? set->second.by : std::string()});
    }
  }
  return made;
}

}  // namespace peerlint
