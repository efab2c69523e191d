#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace peerlint::facts {

/// `cron-entry` of a timer: minute, hour, day of the month, month, day of the week; or `@daily` and
/// its like. Cisco IOS EEM Command Reference, `event timer`.
struct cron_entry {
  std::string fault;                         ///< why a router refuses it; "" when it does not
  std::string_view word;                     ///< at fault, a view of the entry
  std::array<std::string_view, 5> fields{};  ///< empty for `@…`

  [[nodiscard]] bool is_valid() const { return fault.empty(); }
  /// Both the day of the month and the day of the week say something.
  [[nodiscard]] bool has_both_days() const;
  /// It starts the applet every minute.
  [[nodiscard]] bool is_every_minute() const;
};

[[nodiscard]] cron_entry read_cron_entry(std::string_view entry);

}  // namespace peerlint::facts
