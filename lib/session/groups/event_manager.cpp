#include "command/groups/event_manager.hpp"

#include <utility>

#include "session/eem_texts.hpp"
#include "session/named_section.hpp"
#include "session/placement.hpp"

namespace peerlint::session {
namespace event_manager {
namespace {

edit enter_one(context& at, const command::event_manager_applet& line) {
  auto& applets = at.device.eem_applets;
  const auto name = without_marks(line.name);
  auto done = open_named(at, applets, at.known.eem_applets, {name.value, name.at});
  if (!at.positive() || at.opened.object >= applets.size()) return done;
  // The header of an applet that is there adds to it, and takes nothing away.
  auto& applet = applets[at.opened.object];
  const auto old = applet;
  applet.bypass |= line.bypass.has_value();
  applet.trap |= line.trap.has_value();
  if (line.in_class) applet.in_class = owned(*line.in_class);
  if (done.what == edit::kinds::no_effect && applet != old) return at.done(edit::kinds::set);
  return done;
}

edit enter_one(context& at, const command::applet_description& line, model::eem_applet& applet) {
  return place(at, applet.description, line.text);
}

// `trigger` again keeps what stands in the section.
edit enter_one(context& at, const command::applet_trigger& line, model::eem_applet& applet) {
  const bool exists = applet.trigger.has_value();
  if (!at.positive()) {
    applet.trigger.reset();
    return at.done(exists ? edit::kinds::removed : edit::kinds::no_effect);
  }
  at.opened.object = at.mode.object;
  if (!exists) applet.trigger.emplace().header.at = at.line.whole();
  auto& trigger = *applet.trigger;
  const auto old = trigger;
  const eem_texts texts(at);
  if (line.occurs) trigger.occurs = line.occurs;
  if (line.period) trigger.period = eem_time_of(line.period);
  if (line.period_start) trigger.period_start = texts.of(line.period_start);
  if (line.delay) trigger.delay = eem_time_of(line.delay);
  if (!exists) return at.done(edit::kinds::added);
  return at.done(trigger == old ? edit::kinds::no_effect : edit::kinds::replaced, old.header.at);
}

edit enter_one(context& at, const command::trigger_correlate& line, model::eem_trigger& trigger) {
  auto& terms = trigger.correlated;
  const auto old = std::exchange(terms, {});
  const auto& first = old.empty() ? model::eem_correlated{} : old.front();
  const span before = first.track ? first.track->at : first.tag.at;
  if (!at.positive())
    return at.done(old.empty() ? edit::kinds::no_effect : edit::kinds::removed, before);
  for (const auto& [join, tag, track] : line.terms)
    terms.push_back({join ? join->value : model::eem_join::first, owned(tag), track});
  if (old.empty()) return at.done(edit::kinds::set);
  return at.done(terms == old ? edit::kinds::no_effect : edit::kinds::replaced, before);
}

edit enter_one(context& at, const command::trigger_attribute& line, model::eem_trigger& trigger) {
  auto& list = trigger.attributes;
  const auto where = find(list, [&](const auto& one) { return one.tag.value == line.tag.value; });
  if (!at.positive()) return remove(at, list, where);
  model::eem_attribute made{owned(line.tag), line.occurs, {at.line.whole()}};
  if (where == list.size()) {
    list.push_back(std::move(made));
    return at.done(edit::kinds::added);
  }
  const auto old = std::exchange(list[where], std::move(made));
  return at.done(list[where] == old ? edit::kinds::no_effect : edit::kinds::replaced, old.line.at);
}

template <class Command>
edit enter_one(context& at, const Command& line) requires requires(model::eem_applet a) {
  enter_one(at, line, a);
}
{
  auto* applet = edited(at, at.device.eem_applets);
  return applet != nullptr ? enter_one(at, line, *applet) : at.done(edit::kinds::none);
}

template <class Command>
edit enter_one(context& at, const Command& line) requires requires(model::eem_trigger t) {
  enter_one(at, line, t);
}
{
  auto* applet = edited(at, at.device.eem_applets);
  if (applet == nullptr || !applet->trigger) return at.done(edit::kinds::none);
  return enter_one(at, line, *applet->trigger);
}

}  // namespace
}  // namespace event_manager

template <>
edit enter(context& at, const command::event_manager_command& what) {
  return std::visit([&](const auto& line) { return event_manager::enter_one(at, line); }, what);
}

}  // namespace peerlint::session
