#include <algorithm>
#include <utility>

#include "failover/eem/built_ins.hpp"
#include "failover/eem/machine.hpp"

namespace peerlint::failover {
namespace {

using model::eem_verb;

// The variables that an action sets: those it names, and those that EEM names.
std::vector<std::string> assigned_by(const model::eem_action& of) {
  std::vector<std::string> made;
  const auto names_some = {eem_verb::set,    eem_verb::append,  eem_verb::increment,
                           eem_verb::gets,   eem_verb::foreach, eem_verb::decrement,
                           eem_verb::regexp, eem_verb::context, eem_verb::file};
  if (std::find(names_some.begin(), names_some.end(), of.verb.value) != names_some.end())
    for (const auto& one : of.variables) made.push_back(one.value);
  struct row {
    eem_verb verb;
    std::vector<std::string> names;
  };
  static const std::vector<row> by_themselves{
      {eem_verb::cli, {"_cli_result"}},
      {eem_verb::add, {"_result"}},
      {eem_verb::subtract, {"_result"}},
      {eem_verb::multiply, {"_result"}},
      {eem_verb::divide, {"_result", "_remainder"}},
      {eem_verb::regexp, {"_regexp_result"}},
      {eem_verb::string, {"_string_result"}},
      {eem_verb::track, {"_track_state", "_track_number"}},
  };
  for (const auto& one : by_themselves)
    if (one.verb == of.verb.value) made.insert(made.end(), one.names.begin(), one.names.end());
  return made;
}

bool assigns(const model::eem_action& of, std::string_view name) {
  const auto names = assigned_by(of);
  return std::find(names.begin(), names.end(), name) != names.end();
}

}  // namespace

// Variables of the applet, then those of its event, then the environment.
std::optional<eem_value> machine::read(way& of, const named_variable& variable) {
  const auto& now = of.now();
  if (const auto own = now.variables.find(variable.name); own != now.variables.end())
    return own->second;
  const bool reserved = variable.name.starts_with('_');
  auto by_event = reserved ? built_in_of(*now.applet, variable.name) : built_in_variable{};
  if (variable.name == "_track_state" && run_.start.track_state)
    return eem_value{std::string(model::to_text(*run_.start.track_state)), true};
  if (by_event.is == built_in::set)
    return by_event.value ? eem_value{std::move(*by_event.value), true} : not_known(variable.name);
  for (const auto& one : of.device.now().event_manager.environment)
    if (one.name.value == variable.name) return eem_value{one.value.value, true};
  // `info` and `file` set whole families.
  for (const std::string_view family : {"_info_", "_file_"})
    if (variable.name.starts_with(family) && now.variables.contains(family))
      return not_known(variable.name);
  return explain_unset(of, variable);
}

eem_value machine::explain_unset(way& of, const named_variable& variable) {
  using kinds = incident::kinds;
  const auto& applet = *of.now().applet;
  const std::string name(variable.name);
  const auto is = name.starts_with('_') ? built_in_of(applet, name).is : built_in::unknown;
  const bool later = std::any_of(applet.actions.begin(), applet.actions.end(),
                                 [&](const auto& one) { return assigns(one, name); });
  failed_ = true;
  if (later || is == built_in::by_an_action)
    tell(of, kinds::unset_yet, variable.at, name);
  else if (is == built_in::of_another_event)
    tell(of, kinds::foreign_built_in, variable.at, name);
  else if (name.starts_with('_') && !name.starts_with("_email_"))
    tell(of, kinds::unknown_built_in, variable.at, name, std::string(nearest_built_in(name)));
  else
    tell(of, kinds::unset_variable, variable.at, name);
  return not_known(name);
}

expanded_text machine::text_of(way& of, const model::eem_text& text) {
  return expand(text, [&](const named_variable& variable) { return read(of, variable); });
}

std::string machine::said(way& of, const model::eem_text* text) {
  return text == nullptr ? std::string() : text_of(of, *text).shown();
}

std::vector<eem_value> machine::operands_of(way& of) {
  std::vector<eem_value> made;
  const auto& now = of.now();
  for (const auto& one : now.applet->actions[now.next - 1].operands)
    made.push_back(text_of(of, one).value());
  return made;
}

void machine::assign(way& of, std::string_view name, eem_value value) {
  of.now().variables.insert_or_assign(std::string(name), std::move(value));
}

// In a loop that runs nobody knows how often, a variable that it sets may be anything.
void machine::forget_assigned(way& of, std::size_t opener) {
  const auto& actions = of.now().applet->actions;
  const auto end = std::min(of.now().shape->end(opener), actions.size());
  for (auto at = opener; at < end; ++at)
    for (const auto& name : assigned_by(actions[at])) assign(of, name, not_known(name));
}

}  // namespace peerlint::failover
