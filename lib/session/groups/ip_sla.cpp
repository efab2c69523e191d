#include "command/groups/ip_sla.hpp"

#include "session/ip_sla_operations.hpp"

namespace peerlint::session {
namespace ip_sla {
namespace {

using generations = model::ip_sla_generation;

// Of which generation a production is.
template <class Production>
constexpr auto generation_of = generations::ip_sla;
template <>
constexpr auto generation_of<grammar::ip_sla_monitor_header> = generations::monitor;
template <>
constexpr auto generation_of<grammar::ip_sla_monitor_group_schedule> = generations::monitor;
template <>
constexpr auto generation_of<grammar::rtr_header> = generations::rtr;
template <>
constexpr auto generation_of<grammar::rtr_group_schedule> = generations::rtr;

// What runs can only be removed; the lines below its header go nowhere.
template <class Production>
edit enter_one(context& at, const command::sla_header<Production>& line) {
  auto& all = at.device.ip_sla_operations;
  const auto where = operation_at(at, line.number.value);
  if (!at.positive()) return remove(at, all, where);
  if (where < all.size()) {
    if (const auto start = started_by(at, all[where]); start.exists())
      return refusal(at, "Entry already running and cannot be modified", start);
    at.opened.object = where;
    return at.done(edit::kinds::no_effect);
  }
  at.opened.object = where;
  model::ip_sla_operation made;
  made.number = line.number;
  made.header.at = at.line.whole();
  made.generation = generation_of<Production>;
  all.push_back(std::move(made));
  return at.done(edit::kinds::added);
}

located<std::string> start_of(const command::sla_times& line) {
  located<std::string> made;
  const auto add = [&](const std::optional<located<std::string_view>>& word) {
    if (!word) return;
    if (!made.value.empty()) made.value += ' ';
    made.value += word->value;
    made.at = join(made.at, word->at);
  };
  add(line.start);
  add(line.milliseconds);
  add(line.clock);
  add(line.month);
  add(line.day);
  return made;
}

// What a line does not say stays as an earlier one said it.
model::ip_sla_schedule schedule_from(const command::sla_times& line,
                                     model::ip_sla_schedule schedule = {}) {
  if (line.life) {
    schedule.life = line.life;
    schedule.forever = false;
  }
  if (line.forever) {
    schedule.life.reset();
    schedule.forever = true;
  }
  if (auto start = start_of(line); start.at.exists()) schedule.start = std::move(start);
  if (line.ageout) schedule.ageout = line.ageout;
  schedule.recurring |= line.recurring.has_value();
  return schedule;
}

// Of two values the first was said and is not what holds now.
template <class Value>
bool is_lost(const std::optional<located<Value>>& before,
             const std::optional<located<Value>>& now) {
  return before && before != now;
}

bool loses(const model::ip_sla_schedule& before, const model::ip_sla_schedule& now) {
  return is_lost(before.life, now.life) || is_lost(before.start, now.start) ||
         is_lost(before.ageout, now.ageout) || (before.forever && !now.forever);
}

std::string milliseconds(std::uint64_t of) { return std::to_string(of) + " ms"; }

// Why the router does not start the operation, in its words; "" when it does. A threshold that no
// line sets gives way.
std::string why_not_started(const model::ip_sla_operation& of) {
  if (!of.probe.is_set()) return "";
  const auto by_default = default_ip_sla_timeout(of.probe.value.kind);
  if (!of.timeout.is_set() && !by_default) return "";
  const std::uint64_t timeout = of.timeout.is_set() ? of.timeout.value : *by_default;
  const auto seconds = of.frequency.is_set() ? of.frequency.value : model::default_ip_sla_frequency;
  const std::uint64_t frequency = std::uint64_t{seconds} * 1000;
  if (timeout > frequency)
    return "Scheduling a probe with timeout " + milliseconds(timeout) + " greater than frequency " +
           milliseconds(frequency) + " is not allowed";
  if (of.threshold.is_set() && of.threshold.value > timeout)
    return "Scheduling a probe with threshold " + milliseconds(of.threshold.value) +
           " greater than timeout " + milliseconds(timeout) + " is not allowed";
  return "";
}

template <class Production>
edit enter_one(context& at, const command::sla_schedule<Production>& line) {
  auto& all = at.device.ip_sla_operations;
  const auto where = operation_at(at, line.number.value);
  if (where == all.size()) return keep_stray(at, line.number);
  auto& operation = all[where];
  operation.refused_schedule = {};
  auto schedule = schedule_from(line.times, operation.schedule.value);
  if (at.positive() && schedule.starts()) {
    if (auto why = why_not_started(operation); !why.empty()) {
      operation.refused_schedule.at = at.line.whole();
      operation.refused_schedule.wanted = std::move(schedule);
      return refusal(at, std::move(why), operation.header.at);
    }
  }
  const bool adds = !loses(operation.schedule.value, schedule);
  auto done = place(at, operation.schedule,
                    located<model::ip_sla_schedule>{std::move(schedule), at.line.whole()});
  return done.what == edit::kinds::replaced && adds ? at.done(edit::kinds::set) : done;
}

template <class Production>
edit enter_one(context& at, const command::sla_group_schedule<Production>& line) {
  auto& groups = at.device.ip_sla_groups;
  const auto where =
      find(groups, [&](const auto& one) { return one.number.value == line.number.value; });
  if (!at.positive()) return remove(at, groups, where);
  model::ip_sla_group made;
  made.number = line.number;
  made.line.at = at.line.whole();
  made.generation = generation_of<Production>;
  made.members = owned(line.members);
  made.period = line.period;
  made.frequency = line.frequency.value;
  if (!line.frequency_range.value.empty())
    made.frequency = "range " + std::string(line.frequency_range.value);
  made.schedule = schedule_from(line.times);
  if (where == groups.size()) {
    groups.push_back(std::move(made));
    return at.done(edit::kinds::added);
  }
  const span old = groups[where].line.at;
  const bool same = groups[where] == made;
  groups[where] = std::move(made);
  return at.done(same ? edit::kinds::no_effect : edit::kinds::replaced, old);
}

template <class Production>
edit enter_one(context& at, const command::sla_restart<Production>& /*line*/) {
  return at.done(edit::kinds::none);
}

template <class Production>
edit enter_one(context& at, const command::sla_reset<Production>& /*line*/) {
  if (!at.positive()) return at.done(edit::kinds::none);
  auto& device = at.device;
  auto done =
      at.done(device.ip_sla_operations.empty() ? edit::kinds::no_effect : edit::kinds::removed);
  for (const auto& one : device.ip_sla_operations) done.lost.push_back(one.header.at);
  device.ip_sla_operations.clear();
  device.ip_sla_groups.clear();
  at.known.ip_sla_operations.forget();
  return done;
}

}  // namespace
}  // namespace ip_sla

template <>
edit enter(context& at, const command::ip_sla_command& what) {
  return std::visit([&](const auto& line) { return ip_sla::enter_one(at, line); }, what);
}

}  // namespace peerlint::session
