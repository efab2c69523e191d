#include "facts/failover/probe_timing.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <string_view>

namespace peerlint::facts {
namespace {

// "12" or "12.5": what is below a tenth of a second is lost in what the formulas do not know.
std::string text_of(double seconds) {
  const auto tenths = static_cast<std::int64_t>(std::lround(seconds * 10));
  auto text = std::to_string(tenths / 10);
  if (tenths % 10 != 0) text += '.' + std::to_string(tenths % 10);
  return text;
}

// The frequency that a group gives its members; 0 when it gives none, less where it is a range.
double frequency_of(const model::ip_sla_group& group) {
  if (group.frequency.empty()) return 0;
  const std::string_view text = group.frequency;
  unsigned seconds = 0;
  const auto read = std::from_chars(text.data(), text.data() + text.size(), seconds);
  return read.ec == std::errc{} ? seconds : -1;
}

}  // namespace

std::string to_text(seconds_between time) {
  const auto least = text_of(time.least);
  const auto most = text_of(time.most);
  return (least == most ? most : least + "–" + most) + " s";
}

std::string to_text(const probe_timing& times) {
  return "detects in " + to_text(times.detect) + ", restores in " + to_text(times.restore);
}

std::optional<probe_pace> pace_of(const model::ip_sla_operation& operation,
                                  const model::device& device) {
  if (!operation.probe.is_set()) return std::nullopt;
  const auto by_default = model::default_ip_sla_timeout(operation.probe.value.kind);
  if (!operation.timeout.is_set() && !by_default) return std::nullopt;
  probe_pace pace;
  pace.timeout = (operation.timeout.is_set() ? operation.timeout.value : *by_default) / 1000.0;
  pace.frequency =
      operation.frequency.is_set() ? operation.frequency.value : model::default_ip_sla_frequency;
  for (const auto& group : device.ip_sla_groups) {
    if (!model::is_member(group.members.value, operation.number.value)) continue;
    const auto frequency = frequency_of(group);
    if (frequency < 0) return std::nullopt;
    if (frequency > 0) pace.frequency = frequency;
  }
  return pace;
}

probe_timing timing_of(probe_pace pace, std::span<const model::track_object* const> objects,
                       double round_trip) {
  double down = 0;
  double up = 0;
  double polls = 0;
  for (const auto* const object : objects) {
    down += object->delay_down.is_set() ? object->delay_down.value : 0;
    up += object->delay_up.is_set() ? object->delay_up.value : 0;
    polls += object->kind == model::track_kind::list ? list_poll : track_poll;
  }
  const double lost = pace.timeout + down;
  probe_timing made;
  made.detect = {lost, pace.frequency + lost + polls};
  made.restore = {round_trip + up, pace.frequency + round_trip + up + polls};
  // Probes that still come in time to cancel the change: k × frequency < timeout + delay − rtt.
  const double in_time = std::ceil((lost - round_trip) / pace.frequency) - 1;
  made.needed = static_cast<unsigned>(std::max(in_time, 0.0)) + 1;
  return made;
}

}  // namespace peerlint::facts
