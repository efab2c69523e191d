#pragma once

#include <optional>
#include <span>
#include <string>

#include <peerlint/model/device.hpp>

namespace peerlint::facts {

/// A time that is known within bounds, in seconds.
struct seconds_between {
  double least = 0;
  double most = 0;
};

/// "11–21 s", with a decimal where a bound is no whole second.
[[nodiscard]] std::string to_text(seconds_between time);

/// How an operation measures, in seconds, with the defaults filled in.
struct probe_pace {
  double frequency = 60;
  double timeout = 5;
};

/// The pace of an operation; nothing when no line sets what has no known default, or a group
/// spreads its members over a range.
[[nodiscard]] std::optional<probe_pace> pace_of(const model::ip_sla_operation& operation,
                                                const model::device& device);

/// When a failure of the far end is seen, and when its recovery is.
struct probe_timing {
  seconds_between detect;   ///< from the failure to the change of the last object
  seconds_between restore;  ///< from the recovery to the change back
  unsigned needed = 1;      ///< probes in a row that must be lost
};

/// "detects in 11–21 s, restores in 30–40 s"
[[nodiscard]] std::string to_text(const probe_timing& times);

/// How long an operation is asked for by the object that follows it (5 s, unverified: 0 if the
/// router does not poll), and how long a list asks for its members.
inline constexpr double track_poll = 5;
inline constexpr double list_poll = 1;

/// `objects`: the one that follows the operation, then the lists through which it is consumed. The
/// delays of all add up. `round_trip` in seconds; measured labs agree (see the test).
[[nodiscard]] probe_timing timing_of(probe_pace pace,
                                     std::span<const model::track_object* const> objects,
                                     double round_trip = 0.02);

}  // namespace peerlint::facts
