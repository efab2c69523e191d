#include "failover/eem/run_changes.hpp"

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

#include "failover/eem/counterpart.hpp"
#include "failover/eem/machine.hpp"
#include "write/device.hpp"

namespace peerlint::failover {
namespace {

using changes = std::vector<config_change>;
using states = model::eem_track_state;

constexpr std::size_t most_ways = 8;

const model::device& device_of(const std::shared_ptr<const model::device>& after,
                               const model::device& before) {
  return after ? *after : before;
}

// The other state than the run was about, where that is known.
run_start opposite_of(const applet_run& of) {
  auto state = of.start.track_state;
  const auto& events = of.applet->events;
  if (events.size() == 1 && events.front().track && events.front().track->state &&
      events.front().track->state->value != states::any)
    state = events.front().track->state->value;
  if (!state) return {};
  return {*state == states::up ? states::down : states::up};
}

// What is left when the counterparts run in the device that one way leaves.
changes left_over(const model::device& after, const std::vector<std::string>& names,
                  const run_start& start, const std::string& before) {
  auto now = std::make_shared<const model::device>(after);
  for (const auto& name : names) {
    const auto applet = std::find_if(now->eem_applets.begin(), now->eem_applets.end(),
                                     [&](const auto& one) { return one.name.value == name; });
    if (applet == now->eem_applets.end()) continue;
    const auto run = run_applet(*applet, *now, start);
    if (!run.after.empty() && run.after.front())
      now = std::make_shared<const model::device>(*run.after.front());
  }
  return difference(before, write::to_ios(*now));
}

}  // namespace

run_changes changes_of(const applet_run& of) {
  run_changes made;
  made.undone_by = counterparts_of(*of.applet, *of.before);
  const auto before = write::to_ios(*of.before);
  std::vector<std::string> names;
  for (const auto* one : made.undone_by) names.push_back(one->name.value);
  std::optional<changes> stay;
  for (std::size_t i = 0; i < std::min(of.after.size(), most_ways); ++i) {
    const auto& after = device_of(of.after[i], *of.before);
    const auto now = &after == of.before ? changes{} : difference(before, write::to_ios(after));
    if (i == 0) made.certain = now;
    const auto all = i == 0 ? changes{} : std::exchange(made.certain, common(made.certain, now));
    for (const auto* list : {&now, &all})
      for (const auto& one : *list)
        if (std::find(made.maybe.begin(), made.maybe.end(), one) == made.maybe.end())
          made.maybe.push_back(one);
    if (names.empty() || now.empty()) continue;
    const auto left = left_over(after, names, opposite_of(of), before);
    stay = stay ? common(*stay, left) : left;
  }
  std::erase_if(made.maybe, [&](const auto& one) {
    return std::find(made.certain.begin(), made.certain.end(), one) != made.certain.end();
  });
  if (!has_opposite(*of.applet)) return made;
  made.not_undone = names.empty() ? made.certain : common(made.certain, stay.value_or(changes{}));
  return made;
}

}  // namespace peerlint::failover
