#include "facts/failover/eem_variables.hpp"

#include <algorithm>
#include <array>
#include <iterator>

#include "facts/failover/eem_builtins.hpp"

namespace peerlint::facts {
namespace {

using verbs = model::eem_verb;

bool begins_name(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }
bool is_of_name(char c) { return begins_name(c) || (c >= '0' && c <= '9'); }

// Calls visit(begin, end) for each variable, the dollar sign included.
void each_variable(std::string_view text, auto visit) {
  for (std::size_t at = text.find('$'); at != std::string_view::npos; at = text.find('$', at)) {
    std::size_t end = at + 1;
    if (end < text.size() && begins_name(text[end]))
      while (end < text.size() && is_of_name(text[end])) ++end;
    if (end > at + 1) visit(at, end);
    at = end;
  }
}

void add(std::vector<variable_use>& into, const std::optional<model::eem_text>& text) {
  if (!text) return;
  auto found = variables_in(*text);
  into.insert(into.end(), std::make_move_iterator(found.begin()),
              std::make_move_iterator(found.end()));
}

// Names that the action reads although no dollar sign stands before them.
bool reads_by_name(const model::eem_action& action) {
  const auto verb = action.verb.value;
  return verb == verbs::increment || verb == verbs::decrement ||
         (verb == verbs::context && action.form.value == "save");
}

bool names_what_it_sets(const model::eem_action& action) {
  constexpr std::array setting{verbs::set,     verbs::append, verbs::increment, verbs::decrement,
                               verbs::foreach, verbs::gets,   verbs::regexp};
  return std::find(setting.begin(), setting.end(), action.verb.value) != setting.end() ||
         (action.verb.value == verbs::context && action.form.value == "retrieve") ||
         (action.verb.value == verbs::file);
}

struct result_row {
  verbs verb;
  std::string_view name;
};
constexpr std::array<result_row, 15> results{{
    {verbs::cli, "_cli_result"},
    {verbs::regexp, "_regexp_result"},
    {verbs::string, "_string_result"},
    {verbs::add, "_result"},
    {verbs::subtract, "_result"},
    {verbs::multiply, "_result"},
    {verbs::divide, "_result"},
    {verbs::divide, "_remainder"},
    {verbs::track, "_track_state"},
    {verbs::track, "_track_number"},
    {verbs::info, "_info_*"},
    {verbs::policy, "_exit_status"},
    {verbs::file, "_file_result"},
    {verbs::counter, "_counter_value_remain"},
    {verbs::policy, "_policy_result"},
}};

bool has_open_prefix(std::string_view name) {
  return std::any_of(open_prefixes.begin(), open_prefixes.end(),
                     [&](std::string_view one) { return name.starts_with(one); });
}

}  // namespace

std::vector<variable_use> variables_in(const model::eem_text& text) {
  std::vector<variable_use> all;
  each_variable(text.value, [&](std::size_t begin, std::size_t end) {
    span at = text.at;
    if (text.value.size() == text.at.size)
      at = {at.text, at.begin + static_cast<std::uint32_t>(begin),
            static_cast<std::uint32_t>(end - begin)};
    all.push_back({text.value.substr(begin + 1, end - begin - 1), at});
  });
  return all;
}

std::vector<variable_use> variables_read_by(const model::eem_action& action) {
  std::vector<variable_use> all;
  add(all, action.text);
  add(all, action.pattern);
  for (const auto& one : action.operands) add(all, one);
  for (const auto& one : action.arguments) add(all, one.value);
  if (reads_by_name(action) && !action.variables.empty())
    all.push_back({action.variables.front().value, action.variables.front().at});
  return all;
}

std::vector<std::string_view> variables_set_by(const model::eem_action& action) {
  std::vector<std::string_view> all;
  if (names_what_it_sets(action))
    for (const auto& one : action.variables) all.emplace_back(one.value);
  for (const auto& row : results)
    if (row.verb == action.verb.value) all.push_back(row.name);
  return all;
}

bool is_set_by(const model::eem_action& action, std::string_view name) {
  const auto all = variables_set_by(action);
  return std::any_of(all.begin(), all.end(), [&](std::string_view one) {
    return one.ends_with('*') ? name.starts_with(one.substr(0, one.size() - 1)) : one == name;
  });
}

bool is_builtin(std::string_view name) {
  const auto all = builtin_names();
  return name.starts_with("_info_") || std::find(all.begin(), all.end(), name) != all.end() ||
         has_open_prefix(name);
}

std::span<const std::string_view> builtin_names() {
  static const std::vector<std::string_view> all = [] {
    std::vector<std::string_view> made(of_every_event.begin(), of_every_event.end());
    for (const auto& row : of_detectors) made.push_back(row.name);
    made.insert(made.end(), of_actions.begin(), of_actions.end());
    return made;
  }();
  return all;
}

bool is_brought_by(model::eem_detector detector, std::string_view name) {
  if (std::find(of_every_event.begin(), of_every_event.end(), name) != of_every_event.end())
    return true;
  if (std::find(complete.begin(), complete.end(), detector) == complete.end())
    return has_open_prefix(name);
  return std::any_of(of_detectors.begin(), of_detectors.end(),
                     [&](const auto& row) { return row.detector == detector && row.name == name; });
}

bool is_result(std::string_view name) {
  return name.starts_with("_info_") ||
         std::find(of_actions.begin(), of_actions.end(), name) != of_actions.end();
}

const model::eem_variable* environment_variable(std::string_view name,
                                                const model::device& device) {
  const auto& all = device.event_manager.environment;
  const auto found =
      std::find_if(all.begin(), all.end(), [&](const auto& one) { return one.name.value == name; });
  return found == all.end() ? nullptr : &*found;
}

std::optional<std::string> expand_constants(const model::eem_text& text,
                                            const model::device& device) {
  std::string made;
  std::size_t done = 0;
  bool known = true;
  each_variable(text.value, [&](std::size_t begin, std::size_t end) {
    const auto* const found = environment_variable(
        std::string_view(text.value).substr(begin + 1, end - begin - 1), device);
    known &= found != nullptr;
    made += text.value.substr(done, begin - done);
    if (found != nullptr) made += found->value.value;
    done = end;
  });
  if (!known) return std::nullopt;
  return made + text.value.substr(done);
}

}  // namespace peerlint::facts
