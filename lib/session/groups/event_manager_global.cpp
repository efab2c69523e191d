#include "command/groups/event_manager_global.hpp"

#include <utility>

#include "session/eem_texts.hpp"
#include "session/option_lines.hpp"
#include "session/placement.hpp"

namespace peerlint::session {
namespace event_manager_global {
namespace {

// A line whose words in front are its key: the next one of the same key takes its place.
template <class Object>
edit place_keyed(context& at, std::vector<Object>& list, std::size_t where, Object made) {
  if (!at.positive()) return remove(at, list, where);
  if (where == list.size()) {
    list.push_back(std::move(made));
    return at.done(edit::kinds::added);
  }
  const auto old = std::exchange(list[where], std::move(made));
  return at.done(list[where] == old ? edit::kinds::no_effect : edit::kinds::replaced, old.line.at);
}

edit enter_one(context& at, const command::event_manager_run& /*line*/) {
  return at.done(edit::kinds::none);
}

edit enter_one(context& at, const command::event_manager_environment& line) {
  auto& list = at.device.event_manager.environment;
  const eem_texts texts(at);
  const auto where = at.known.eem_variables.named(list, line.name.value);
  return place_keyed(at, list, where,
                     {owned(line.name), texts.whole(line.value), {at.line.whole()}});
}

edit enter_one(context& at, const command::event_manager_session& line) {
  model::eem_session made{std::string(line.username.value), std::nullopt};
  if (line.privilege) made.privilege = line.privilege->value;
  return place(at, at.device.event_manager.session,
               located<model::eem_session>{std::move(made), line.username.at});
}

edit enter_one(context& at, const command::event_manager_threads& line) {
  auto& list = at.device.event_manager.threads;
  model::eem_threads made;
  made.kind = line.kind.value;
  if (line.range) made.classes = "range";
  for (const auto& one : line.classes) {
    if (!made.classes.empty()) made.classes += ' ';
    made.classes += one.value;
  }
  made.number = line.number;
  made.line.at = at.line.whole();
  const auto where = find(
      list, [&](const auto& one) { return one.kind == made.kind && one.classes == made.classes; });
  return place_keyed(at, list, where, std::move(made));
}

edit enter_one(context& at, const command::event_manager_policy& line) {
  auto& list = at.device.event_manager.policies;
  model::eem_policy made;
  made.name = without_marks(line.file);
  made.type = line.type.value;
  made.in_class = line.in_class.value;
  made.username = line.username.value;
  made.trap = line.trap.has_value();
  made.bypass = line.bypass.has_value();
  made.line.at = at.line.whole();
  const auto where = find(list, [&](const auto& one) { return one.name.value == made.name.value; });
  return place_keyed(at, list, where, std::move(made));
}

template <class Production>
edit enter_one(context& at, const command::option_line<Production>& /*line*/) {
  return place_option(at, at.device.event_manager.options);
}

}  // namespace
}  // namespace event_manager_global

template <>
edit enter(context& at, const command::event_manager_global_command& what) {
  return std::visit([&](const auto& line) { return event_manager_global::enter_one(at, line); },
                    what);
}

}  // namespace peerlint::session
