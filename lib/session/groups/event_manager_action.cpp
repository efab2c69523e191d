#include "command/groups/event_manager_action.hpp"

#include <algorithm>
#include <utility>

#include "session/eem_texts.hpp"
#include "session/named_section.hpp"
#include "session/placement.hpp"

namespace peerlint::session {
namespace event_manager_action {
namespace {

model::eem_action action_of(context& at, const command::applet_action& line) {
  const eem_texts texts(at);
  model::eem_action made;
  made.label = without_marks(line.label);
  made.line.at = at.line.whole();
  made.verb = line.verb;
  made.form = owned(line.form);
  made.text = texts.of(line.text);
  made.pattern = texts.of(line.pattern);
  for (const auto& one : line.variables) made.variables.push_back(without_marks(one));
  for (const auto& one : line.operands) made.operands.push_back(texts.of(one));
  made.comparison = owned(line.comparison);
  made.wait = eem_time_of(line.wait);
  made.object = line.object;
  for (const auto& [keyword, value] : line.arguments.all)
    made.arguments.push_back({std::string(keyword), texts.of(value)});
  return made;
}

// One action a label, in the order of the labels' bytes: the next one takes its place.
edit enter_one(context& at, const command::applet_action& line) {
  auto* applet = edited(at, at.device.eem_applets);
  if (applet == nullptr) return at.done(edit::kinds::none);
  auto& actions = applet->actions;
  const auto label = without_marks(line.label).value;
  const auto behind =
      std::lower_bound(actions.begin(), actions.end(), label,
                       [](const auto& one, const auto& key) { return one.label.value < key; });
  const auto where = static_cast<std::size_t>(behind - actions.begin());
  const bool exists = behind != actions.end() && behind->label.value == label;
  if (!at.positive()) return remove(at, actions, exists ? where : actions.size());
  auto made = action_of(at, line);
  if (!exists) {
    actions.insert(behind, std::move(made));
    return at.done(edit::kinds::added);
  }
  const auto old = std::exchange(actions[where], std::move(made));
  return at.done(actions[where] == old ? edit::kinds::no_effect : edit::kinds::replaced,
                 old.line.at);
}

}  // namespace
}  // namespace event_manager_action

template <>
edit enter(context& at, const command::event_manager_action_command& what) {
  return std::visit([&](const auto& line) { return event_manager_action::enter_one(at, line); },
                    what);
}

}  // namespace peerlint::session
