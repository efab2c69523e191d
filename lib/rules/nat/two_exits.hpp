#pragma once

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "facts/failover/provider_exit.hpp"
#include "facts/names/named.hpp"
#include "rules/rule.hpp"

// What rules about NAT with two providers have in common.
namespace peerlint::rules::nat {

using facts::has_side;
using facts::provider_exit;
using facts::provider_exits;
using model::nat_side;

[[nodiscard]] inline bool is_outside(const provider_exit& exit) {
  return has_side(exit.on, nat_side::outside);
}

/// Some dynamic rule translates to the address of the interface.
[[nodiscard]] inline const model::nat_rule* rule_naming(const model::interface& on,
                                                        const model::device& device) {
  for (const auto& rule : device.nat_rules)
    if (rule.direction == model::nat_direction::inside_source && rule.vrf.value.empty() &&
        rule.interface.value == on.name.value)
      return &rule;
  return nullptr;
}

/// A dynamic rule works where packets leave by the exit.
[[nodiscard]] inline bool is_served(const provider_exit& exit, const facts::device_facts& facts) {
  if (!is_outside(exit)) return false;
  if (rule_naming(*exit.on, facts.device) != nullptr) return true;
  const auto all = facts::translations_at(*exit.on, facts);
  return std::any_of(all.begin(), all.end(), [](const auto& one) {
    return one.by.applies == net::truth::yes && one.by.rule != nullptr;
  });
}

/// The way to the Internet may be another than that of the lines. `reverse-route` brings networks
/// behind peers only.
[[nodiscard]] inline bool has_learned_routes(const facts::device_facts& facts) {
  const auto by = facts.routes.learned_by();
  return !by.empty() && by != "reverse-route";
}

/// A packet that a dynamic rule translates by the exit in use, and the same by another exit.
struct compared_packet {
  facts::exit_translation first;
  facts::exit_translation second;
};

[[nodiscard]] inline std::vector<compared_packet> compared(const provider_exit& first,
                                                           const provider_exit& second,
                                                           const facts::device_facts& facts) {
  std::vector<compared_packet> all;
  const auto here = facts::translations_at(*first.on, facts);
  const auto there = facts::translations_at(*second.on, facts);
  for (std::size_t i = 0; i < here.size() && i < there.size(); ++i)
    if (here[i].by.applies == net::truth::yes && here[i].by.rule != nullptr)
      all.push_back({here[i], there[i]});
  return all;
}

/// The exit that packets take and NAT translates for; null when that is not known.
[[nodiscard]] inline const provider_exit* exit_in_use(const std::vector<provider_exit>& exits,
                                                      const facts::device_facts& facts) {
  if (exits.size() < 2 || has_learned_routes(facts) || !exits.front().in_use) return nullptr;
  return is_outside(exits.front()) ? &exits.front() : nullptr;
}

/// "GigabitEthernet0/0"
[[nodiscard]] inline std::string_view name_of(const provider_exit& exit) {
  return exit.on->name.value;
}

}  // namespace peerlint::rules::nat
