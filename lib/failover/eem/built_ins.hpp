#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include <peerlint/model/event_manager.hpp>

namespace peerlint::failover {

/// Whether IOS sets a variable whose name begins with `_`.
enum class built_in : std::uint8_t {
  unknown,           ///< no image is known to have it
  set,               ///< by an event of this applet, or in every applet
  of_another_event,  ///< only by a detector that the applet does not use
  by_an_action,      ///< only once an action has run: `$_cli_result`
};

/// What is known of a variable when the applet starts (`$_track_state` of `event track 1 state
/// down` is `down`).
struct built_in_variable {
  built_in is = built_in::unknown;
  std::optional<std::string> value;  ///< none: it comes from the router
};

[[nodiscard]] built_in_variable built_in_of(const model::eem_applet& applet, std::string_view name);

/// The name that was meant, or "".
[[nodiscard]] std::string_view nearest_built_in(std::string_view name);

}  // namespace peerlint::failover
