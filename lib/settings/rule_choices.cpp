#include <peerlint/rule_choices.hpp>

namespace peerlint {

rule_choices& rule_choices::say(const std::vector<std::string>& selectors, states state,
                                std::string_view by) {
  for (const auto& each : selectors) {
    auto& made = statements_.emplace_back();
    made.selector = each;
    made.state = state;
    made.by = by;
  }
  return *this;
}

rule_choices& rule_choices::only(const std::vector<std::string>& selectors, std::string_view by) {
  return say(selectors, states::only, by);
}

rule_choices& rule_choices::on(const std::vector<std::string>& selectors, std::string_view by) {
  return say(selectors, states::on, by);
}

rule_choices& rule_choices::off(const std::vector<std::string>& selectors, std::string_view by) {
  return say(selectors, states::off, by);
}

rule_choices& rule_choices::level(std::string selector, peerlint::level value,
                                  std::string_view by) {
  auto& made = statements_.emplace_back();
  made.selector = std::move(selector);
  made.level = value;
  made.by = by;
  return *this;
}

rule_choices& rule_choices::option(std::string rule, std::string name, std::int64_t value,
                                   std::string_view by) {
  auto& made = statements_.emplace_back();
  made.selector = std::move(rule);
  made.option = std::move(name);
  made.value = value;
  made.by = by;
  return *this;
}

}  // namespace peerlint
