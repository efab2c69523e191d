#include "failover/eem/label_order.hpp"

#include <algorithm>
#include <array>

#include "facts/failover/eem_commands.hpp"
#include "failover/eem/blocks.hpp"
#include "failover/eem/expansion.hpp"

namespace peerlint::failover {
namespace {

using verbs = model::eem_verb;

bool is_flow(const model::eem_action& action) {
  constexpr std::array flow{verbs::if_branch,  verbs::elseif,        verbs::else_branch,
                            verbs::while_loop, verbs::foreach,       verbs::end,
                            verbs::break_loop, verbs::continue_loop, verbs::exit};
  return std::find(flow.begin(), flow.end(), action.verb.value) != flow.end();
}

using facts::command_of;
using facts::is_command;
using facts::is_configuration;
using facts::moves_session;

// The names that stand behind dollar signs in an action.
std::vector<std::string_view> names_read_by(const model::eem_action& action) {
  std::vector<std::string_view> names;
  const auto add = [&](const model::eem_text& text) {
    for (const auto& one : variables_in(text)) names.push_back(one.name);
  };
  if (action.text) add(*action.text);
  for (const auto& one : action.operands) add(one);
  for (const auto& one : action.arguments) add(one.value);
  return names;
}

// `regexp` and `cli` have results that IOS names.
bool brings(const model::eem_action& action, std::string_view name) {
  const auto verb = action.verb.value;
  if (name == "_cli_result") return verb == verbs::cli;
  if (name == "_regexp_result") return verb == verbs::regexp;
  if (name == "_string_result") return verb == verbs::string;
  return std::any_of(action.variables.begin(), action.variables.end(),
                     [&](const auto& one) { return one.value == name; });
}

bool sets_what_is_read(const model::eem_action& setter, const model::eem_action& reader) {
  const auto names = names_read_by(reader);
  return std::any_of(names.begin(), names.end(),
                     [&](std::string_view name) { return brings(setter, name); });
}

bool depend(const model::eem_action& a, const model::eem_action& b) {
  const bool commands = a.verb.value == verbs::cli && b.verb.value == verbs::cli;
  return is_flow(a) || is_flow(b) ||
         (commands && (moves_session(command_of(a)) || moves_session(command_of(b)))) ||
         sets_what_is_read(a, b) || sets_what_is_read(b, a);
}

std::optional<swapped_actions> first_swap(const action_list& meant, bool by_numbers) {
  for (std::size_t later = 1; later < meant.size(); ++later)
    for (std::size_t earlier = 0; earlier < later; ++earlier)
      if (meant[later]->label.value < meant[earlier]->label.value &&
          depend(*meant[earlier], *meant[later]))
        return swapped_actions{meant[earlier], meant[later], by_numbers};
  return std::nullopt;
}

// How often the session is in the wrong mode for a command that moves it, and a block is not one.
std::size_t faults_in(const action_list& order) {
  enum class levels { exec, privileged, configuration } level = levels::exec;
  std::size_t faults = 0;
  std::vector<model::eem_action> copies;
  for (const auto* const action : order) {
    copies.push_back(*action);
    const auto text = command_of(*action);
    if (is_command(text, "conf|igure t|erminal")) {
      if (level != levels::privileged) ++faults;
      if (level == levels::privileged) level = levels::configuration;
    } else if (is_command(text, "en|able") && level == levels::exec) {
      level = levels::privileged;
    } else if (is_command(text, "end")) {
      if (level != levels::configuration) ++faults;
      if (level == levels::configuration) level = levels::privileged;
    } else if (is_configuration(text) && level != levels::configuration) {
      ++faults;
    }
  }
  const blocks structure(copies);
  return faults + structure.strays().size() + structure.unclosed().size();
}

// "1.10" is 1 and 10: behind "1.9". Nothing for a label with anything but digits and points.
std::optional<std::vector<unsigned>> number_of(std::string_view label) {
  constexpr unsigned most = 100'000'000;
  std::vector<unsigned> parts(1);
  for (const char c : label) {
    if (c == '.') {
      parts.push_back(0);
    } else if (c >= '0' && c <= '9' && parts.back() < most) {
      parts.back() = parts.back() * 10 + static_cast<unsigned>(c - '0');
    } else {
      return std::nullopt;
    }
  }
  return label.empty() ? std::nullopt : std::optional(parts);
}

// By their numbers; nothing when some label is none.
std::optional<action_list> in_order_of_numbers(action_list actions) {
  for (const auto* const one : actions)
    if (!number_of(one->label.value)) return std::nullopt;
  std::stable_sort(actions.begin(), actions.end(), [](const auto* a, const auto* b) {
    return number_of(a->label.value) < number_of(b->label.value);
  });
  return actions;
}

}  // namespace

action_list in_written_order(const model::eem_applet& applet) {
  action_list all;
  for (const auto& one : applet.actions) all.push_back(&one);
  std::stable_sort(all.begin(), all.end(),
                   [](const auto* a, const auto* b) { return a->line.at < b->line.at; });
  return all;
}

std::optional<swapped_actions> swapped_actions_of(const model::eem_applet& applet) {
  const auto written = in_written_order(applet);
  const bool sorted =
      std::is_sorted(written.begin(), written.end(),
                     [](const auto* a, const auto* b) { return a->label.value < b->label.value; });
  const auto numbers = in_order_of_numbers(written);
  if (!sorted) return first_swap(numbers.value_or(written), false);
  // A router prints them sorted. Whether the author meant their numbers shows where the order of
  // these makes sense and the order of the letters does not.
  if (!numbers || *numbers == written || faults_in(*numbers) != 0 || faults_in(written) == 0)
    return std::nullopt;
  return first_swap(*numbers, true);
}

std::string labels_as_they_run(const model::eem_applet& applet) {
  constexpr std::size_t most = 12;
  std::string all;
  for (std::size_t at = 0; at < applet.actions.size() && at < most; ++at)
    all += (at == 0 ? "" : ", ") + applet.actions[at].label.value;
  return applet.actions.size() > most ? all + " …" : all;
}

}  // namespace peerlint::failover
