#pragma once

#include <peerlint/model/device.hpp>
#include <peerlint/span.hpp>

namespace peerlint::facts {

/// What starts an operation of IP SLA.
struct probe_start {
  /// Its own schedule, else that of its group; null when there is none, or the router refused it.
  const model::ip_sla_schedule* schedule = nullptr;
  span line;               ///< of the schedule
  span refused;            ///< the schedule that the router does not take because of the times
  bool elsewhere = false;  ///< a reaction of another operation starts it, or an applet may

  [[nodiscard]] bool runs() const { return schedule != nullptr && schedule->starts(); }
};

[[nodiscard]] probe_start start_of(const model::ip_sla_operation& operation,
                                   const model::device& device);

}  // namespace peerlint::facts
