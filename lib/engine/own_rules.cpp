#include "engine/own_rules.hpp"

#include <algorithm>
#include <stdexcept>
#include <utility>

#include "rules/rule_table.hpp"
#include "settings/rule_decision.hpp"

namespace peerlint::engine {
namespace {

template <class... Functions>
struct overloaded : Functions... {
  using Functions::operator()...;
};
template <class... Functions>
overloaded(Functions...) -> overloaded<Functions...>;

rules::any_check check_of(const custom_rule& of) {
  return std::visit(
      overloaded{[](const std::function<void(const model::device&, report&)>& call)
                     -> rules::any_check { return rules::own_device_check{&call}; },
                 [](const std::function<void(const tunnel&, report&)>& call) -> rules::any_check {
                   return rules::own_tunnel_check{&call};
                 },
                 [](const std::function<void(std::span<const model::device* const>, report&)>& call)
                     -> rules::any_check { return rules::own_fleet_check{&call}; }},
      of.check);
}

bool taken(std::string_view selector, const rules::rule& by) {
  return settings::match(selector, {by.code, by.name, true}) == settings::exactness::rule;
}

void refuse_unless_new(const custom_rule& value, std::span<const rules::rule* const> others) {
  if (value.code.empty() || value.name.empty())
    throw std::invalid_argument("a rule needs a code and a name");
  if (!std::visit([](const auto& call) { return static_cast<bool>(call); }, value.check))
    throw std::invalid_argument("rule " + value.code + " has no check");
  for (const auto* each : others)
    for (const auto& selector : {value.code, value.name})
      if (settings::match(selector, {each->code, each->name, true}) != settings::exactness::none)
        throw std::invalid_argument("'" + selector + "' means " + std::string(each->code) +
                                    " already");
}

}  // namespace

own_rules::own::own(custom_rule value)
    : of(std::move(value)),
      rule{.code = of.code,
           .name = of.name,
           .summary = of.summary,
           .level = of.level,
           .confidence = of.confidence,
           .since = {},
           .fix = of.fix,
           .check = check_of(of)} {}

void own_rules::add(custom_rule value) {
  refuse_unless_new(value, with(rules::all()));
  rules_.emplace_back(std::move(value));
}

std::vector<const rules::rule*> own_rules::with(std::span<const rules::rule* const> others) const {
  std::vector<const rules::rule*> made(others.begin(), others.end());
  for (const auto& each : rules_) made.push_back(&each.rule);
  return made;
}

std::string_view own_rules::page(std::string_view code) const {
  for (const auto& each : rules_)
    if (taken(code, each.rule)) return each.of.page;
  return {};
}

}  // namespace peerlint::engine
