#pragma once

#include <span>
#include <string_view>
#include <vector>

#include <peerlint/model/event_manager.hpp>

// What the commands are that applets enter.
namespace peerlint::facts {

/// Whether a command begins with these words, abbreviated or not: "conf|igure t|erminal" takes
/// `configure terminal`, `conf t`, `config term`. What stands before the bar must be there.
[[nodiscard]] bool is_command(std::string_view text, std::string_view words);

/// One of them.
[[nodiscard]] bool is_command(std::string_view text, std::span<const std::string_view> words);

/// The command that an action enters; "" for an action that enters none.
[[nodiscard]] std::string_view command_of(const model::eem_action& action);

/// An action of the applet enters a command.
[[nodiscard]] bool enters_commands(const model::eem_applet& applet);

/// A command that changes the mode of the session: `enable`, `configure terminal`, `end`, `exit`.
[[nodiscard]] bool moves_session(std::string_view text);

/// A command that can only stand in configuration mode: a route, an interface, `no …`, `shutdown`.
[[nodiscard]] bool is_configuration(std::string_view text);

}  // namespace peerlint::facts
