#pragma once

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "facts/device_facts.hpp"
#include "facts/failover/probe_start.hpp"
#include "facts/failover/track_uses.hpp"
#include "rules/rule.hpp"

// What several rules of IP SLA say alike.
namespace peerlint::rules::sla {

using kinds = model::ip_sla_kind;

[[nodiscard]] inline bool is_tracked(const model::ip_sla_operation& of,
                                     const facts::device_facts& facts) {
  return !facts::tracks_of_operation(of.number.value, facts.device).empty();
}

/// All operations, those that something tracks first: what one line does to several is said of one.
[[nodiscard]] inline std::vector<const model::ip_sla_operation*> tracked_first(
    const facts::device_facts& facts) {
  std::vector<const model::ip_sla_operation*> all;
  for (const auto& one : facts.device.ip_sla_operations) all.push_back(&one);
  std::stable_partition(all.begin(), all.end(),
                        [&](const auto* one) { return is_tracked(*one, facts); });
  return all;
}

/// The words before the number of a line about the operation, in its generation: "ip sla schedule".
[[nodiscard]] inline std::string head_of(const model::ip_sla_operation& of,
                                         std::string_view command) {
  return std::string(model::to_text(of.generation)) + ' ' + std::string(command);
}

/// Marks the objects that hang on the operation.
inline draft& name_tracks(draft& made, const model::ip_sla_operation& of,
                          const facts::device_facts& facts, std::string_view fate) {
  for (const auto* const track : facts::tracks_of_operation(of.number.value, facts.device))
    made.related(track->header.at, "track {} {}", track->number.value, fate);
  return made;
}

/// The times of an operation, in milliseconds, as the router compares them.
[[nodiscard]] inline std::uint64_t frequency_of(const model::ip_sla_operation& of) {
  const auto seconds = of.frequency.is_set() ? of.frequency.value : model::default_ip_sla_frequency;
  return std::uint64_t{seconds} * 1000;
}

/// The router refuses its schedule for this timeout: by the timeout that a line sets, or by one
/// minute, which nobody sees.
[[nodiscard]] inline bool has_hidden_minute(const model::ip_sla_operation& of) {
  const auto kind = of.probe.value.kind;
  return !of.timeout.is_set() &&
         (kind == kinds::tcp_connect || kind == kinds::http || kind == kinds::https);
}

/// The timeout that counts; 0 when it is not known.
[[nodiscard]] inline std::uint64_t timeout_of(const model::ip_sla_operation& of) {
  if (of.timeout.is_set()) return of.timeout.value;
  return model::default_ip_sla_timeout(of.probe.value.kind).value_or(0);
}

/// The router refused its schedule because of times that are still so: SLA005, SLA006 or SLA007.
[[nodiscard]] inline bool has_refused_times(const model::ip_sla_operation& of) {
  const auto timeout = timeout_of(of);
  return of.refused_schedule.at.exists() &&
         (timeout > frequency_of(of) || (of.threshold.is_set() && of.threshold.value > timeout));
}

/// The router did not let the line into an operation that runs.
[[nodiscard]] inline bool is_running_refusal(const session::edit& edit) {
  return edit.what == session::edit::kinds::refused &&
         std::string_view(edit.reason).starts_with("Entry already running");
}

inline constexpr std::string_view track_down_forever =
    "the operation never runs: its return code stays Unknown, every object that tracks it stays "
    "down, and what hangs on those is never used";

}  // namespace peerlint::rules::sla
