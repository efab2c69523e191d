#include "facts/failover/probe_start.hpp"

#include <algorithm>
#include <cstdint>
#include <string>

namespace peerlint::facts {
namespace {

bool is_triggered(std::uint32_t number, const model::device& device) {
  return std::any_of(
      device.ip_sla_operations.begin(), device.ip_sla_operations.end(), [&](const auto& one) {
        return std::any_of(one.triggers.begin(), one.triggers.end(),
                           [&](const auto& target) { return target.value == number; });
      });
}

// An applet enters some schedule: of which operation may hang on a variable.
bool is_scheduled_by_applet(const model::device& device) {
  for (const auto& applet : device.eem_applets)
    for (const auto& action : applet.actions)
      if (action.text && action.text->value.find("sched") != std::string::npos) return true;
  return false;
}

}  // namespace

probe_start start_of(const model::ip_sla_operation& operation, const model::device& device) {
  probe_start made;
  made.refused = operation.refused_schedule.at;
  const auto number = operation.number.value;
  made.elsewhere = is_triggered(number, device) || is_scheduled_by_applet(device);
  if (operation.schedule.is_set()) {
    made.schedule = &operation.schedule.value;
    made.line = operation.schedule.line;
  }
  if (made.runs()) return made;
  for (const auto& group : device.ip_sla_groups) {
    if (!model::is_member(group.members.value, number)) continue;
    if (made.schedule != nullptr && !group.schedule.starts()) continue;
    made.schedule = &group.schedule;
    made.line = group.line.at;
  }
  return made;
}

}  // namespace peerlint::facts
