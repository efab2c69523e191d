#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <peerlint/model/eem_text.hpp>
#include <peerlint/model/keyword.hpp>
#include <peerlint/span.hpp>

// What an applet of the Embedded Event Manager does.
namespace peerlint::model {

/// What an action does.
// clang-format off
enum class eem_verb : std::uint8_t {
  add, append, break_loop, cli, cns_event, comment, context, continue_loop, counter, decrement,
  divide, else_branch, elseif, end, exit, file, force_switchover, foreach, gets, handle_error,
  help, if_branch, increment, info, mail, multiply, policy, publish_event, puts, regexp, reload,
  set, snmp_object_value, snmp_trap, string, subtract, syslog, track, wait, while_loop
};
inline constexpr std::array<std::string_view, 40> eem_verb_words{
    "add", "append", "break", "cli", "cns-event", "comment", "context", "continue", "counter",
    "decrement", "divide", "else", "elseif", "end", "exit", "file", "force-switchover",
    "foreach", "gets", "handle-error", "help", "if", "increment", "info", "mail", "multiply",
    "policy", "publish-event", "puts", "regexp", "reload", "set", "snmp-object-value",
    "snmp-trap", "string", "subtract", "syslog", "track", "wait", "while"};
// clang-format on
template <>
inline constexpr std::span<const std::string_view> keywords<eem_verb>{eem_verb_words};

/// One `action LABEL …`. Each part has its place in the line, the text of a command among them, so
/// that the command can be read as one and what is found in it points there.
struct eem_action {
  located<std::string> label;  ///< without quotation marks; actions run in the order of its bytes
  anchor line;
  located<eem_verb> verb;
  located<std::string> form;     ///< the next keyword: of `string`, `file`, `context`, `track`
  std::optional<eem_text> text;  ///< of `cli`, `syslog`, `puts`, `cns-event`, `comment`; a policy
  std::optional<eem_text> pattern;  ///< of `cli` the prompt that is waited for; of `regexp` its own
  std::vector<located<std::string>> variables;   ///< that it sets or reads by name, as written
  std::vector<eem_text> operands;                ///< what it works on, in order
  located<std::string> comparison;               ///< `eq`, or what stands in its place: `==`
  std::optional<located<eem_time>> wait;         ///< of `wait`
  std::optional<located<std::uint32_t>> object;  ///< of `track`
  std::vector<eem_argument> arguments;           ///< those behind keywords, in order

  /// What stands behind the keyword; null when it is not there.
  [[nodiscard]] const eem_text* argument(std::string_view keyword) const {
    const auto found = std::find_if(arguments.begin(), arguments.end(),
                                    [&](const auto& one) { return one.keyword == keyword; });
    return found == arguments.end() ? nullptr : &found->value;
  }

  friend bool operator==(const eem_action&, const eem_action&) = default;
};

}  // namespace peerlint::model
