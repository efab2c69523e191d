#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <peerlint/model/device.hpp>
#include <peerlint/span.hpp>

// The variables of applets. `$name` gets its value when the action runs: what the applet set, then
// what the event brings, then `event manager environment`.
namespace peerlint::facts {

/// A variable in a text, without the dollar sign.
struct variable_use {
  std::string name;
  span at;  ///< with the dollar sign
};

/// Those of a text. `$` before anything that is no name is a dollar sign.
[[nodiscard]] std::vector<variable_use> variables_in(const model::eem_text& text);

/// Those that an action reads, by `$name` or by name as `increment` and `append` do.
[[nodiscard]] std::vector<variable_use> variables_read_by(const model::eem_action& action);

/// The names that an action sets, results like `_cli_result` among them. `_info_*` stands for all
/// that `info` may bring.
[[nodiscard]] std::vector<std::string_view> variables_set_by(const model::eem_action& action);

/// Whether the names that an action sets have this one among them.
[[nodiscard]] bool is_set_by(const model::eem_action& action, std::string_view name);

/// A variable that IOS itself knows, of whatever event or action.
[[nodiscard]] bool is_builtin(std::string_view name);

/// All names of the tables of built-in variables.
[[nodiscard]] std::span<const std::string_view> builtin_names();

/// A built-in variable that an event of this detector brings, or every event does.
[[nodiscard]] bool is_brought_by(model::eem_detector detector, std::string_view name);

/// A built-in variable that actions set, not events: `_cli_result`, `_regexp_result`.
[[nodiscard]] bool is_result(std::string_view name);

/// `event manager environment NAME`; null when no line sets it.
[[nodiscard]] const model::eem_variable* environment_variable(std::string_view name,
                                                              const model::device& device);

/// The text with the values of the environment in it; nothing when it has other variables.
[[nodiscard]] std::optional<std::string> expand_constants(const model::eem_text& text,
                                                          const model::device& device);

}  // namespace peerlint::facts
