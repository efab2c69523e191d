#include <string>
#include <utility>

#include "failover/eem/machine.hpp"

// Actions that set variables.
namespace peerlint::failover {
namespace {

using model::eem_verb;

}  // namespace

void machine::do_set(way& of, run_action& into) {
  const auto& action = *into.action;
  if (action.variables.empty()) return;
  const auto& name = action.variables.front();
  auto operands = operands_of(of);
  auto value = operands.empty() ? eem_value{} : std::move(operands.front());
  if (action.verb.value == eem_verb::append) {
    const auto old = of.now().variables.find(name.value);
    if (old != of.now().variables.end())
      value = {old->second.text + value.text, old->second.known && value.known};
  }
  into.what = name.value + " is '" + value.text + '\'';
  assign(of, name.value, std::move(value));
}

void machine::do_counting(way& of, run_action& into) {
  const auto& action = *into.action;
  if (action.variables.empty()) return;
  const auto& name = action.variables.front();
  const auto by = operands_of(of);
  const auto old = read(of, {name.value, name.at}).value_or(not_known(name.value));
  if (failed_) return;
  auto value = not_known(name.value);
  if (old.known && (by.empty() || by.front().known)) {
    const auto made =
        compute(action.verb.value, old.text, by.empty() ? std::string_view("1") : by.front().text);
    if (made) value = {std::to_string(made->result), true};
    if (!made) tell(of, incident::kinds::not_a_number, name.at, old.text);
    failed_ |= !made;
  }
  into.what = name.value + " is '" + value.text + '\'';
  assign(of, name.value, std::move(value));
}

void machine::do_computing(way& of, run_action& into) {
  const auto operands = operands_of(of);
  if (operands.size() != 2 || failed_) return;
  auto result = not_known("_result");
  auto rest = not_known("_remainder");
  if (operands[0].known && operands[1].known) {
    const auto made = compute(into.action->verb.value, operands[0].text, operands[1].text);
    if (made) {
      result = {std::to_string(made->result), true};
      rest = {std::to_string(made->remainder), true};
    } else {
      tell(of, incident::kinds::not_a_number, into.action->operands.front().at,
           operands[0].text + ", " + operands[1].text);
      failed_ = true;
    }
  }
  into.what = "the result is '" + result.text + '\'';
  assign(of, "_result", std::move(result));
  if (into.action->verb.value == eem_verb::divide) assign(of, "_remainder", std::move(rest));
}

void machine::do_regexp(way& of, run_action& into) {
  const auto& action = *into.action;
  const auto operands = operands_of(of);
  if (!action.pattern || operands.empty()) return;
  const auto pattern = text_of(of, *action.pattern);
  const auto& text = operands.front();
  const auto name_all = [&](auto value_of) {
    for (std::size_t i = 0; i < action.variables.size(); ++i)
      assign(of, action.variables[i].value, value_of(i));
  };
  const auto found =
      pattern.is_known() ? match(pattern.text(), text.known ? text.text : "") : regexp_match{};
  const bool bad = found.is == regexp_match::kinds::bad_pattern;
  if (bad) tell(of, incident::kinds::bad_pattern, action.pattern->at, pattern.text());
  if (bad || !text.known || !pattern.is_known()) {
    into.what = "whether '" + text.text + "' matches, only the router knows";
    assign(of, "_regexp_result", not_known("_regexp_result"));
    return name_all([&](std::size_t i) { return not_known(action.variables[i].value); });
  }
  const bool matches = found.is == regexp_match::kinds::found;
  into.what = '\'' + text.text + (matches ? "' matches" : "' does not match");
  assign(of, "_regexp_result", {matches ? "1" : "0", true});
  if (matches)
    name_all([&](std::size_t i) {
      return eem_value{i < found.parts.size() ? found.parts[i] : std::string(), true};
    });
}

void machine::do_string(way& of, run_action& into) {
  auto value = string_result(*into.action, operands_of(of));
  if (!value.known) value = not_known("_string_result");
  into.what = "the result is '" + value.text + '\'';
  assign(of, "_string_result", std::move(value));
}

void machine::do_gets(way& of, run_action& into) {
  for (const auto& one : into.action->variables) {
    into.what = "reads " + one.value + " from the terminal";
    assign(of, one.value, not_known(one.value));
  }
}

}  // namespace peerlint::failover
