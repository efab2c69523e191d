#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include <peerlint/model/eem_text.hpp>
#include <peerlint/model/keyword.hpp>
#include <peerlint/span.hpp>

// What starts an applet of the Embedded Event Manager.
namespace peerlint::model {

/// The detector of an event.
// clang-format off
enum class eem_detector : std::uint8_t {
  application, cli, config, counter, env, fan, gold, identity, interface, ioswdsysmon, ipsla,
  mat, neighbor_discovery, nf, none, oir, process, resource, rf, routing, rpc, snmp,
  snmp_notification, snmp_object, syslog, timer, track, wdsysmon
};
inline constexpr std::array<std::string_view, 28> eem_detector_words{
    "application", "cli", "config", "counter", "env", "fan", "gold", "identity", "interface",
    "ioswdsysmon", "ipsla", "mat", "neighbor-discovery", "nf", "none", "oir", "process",
    "resource", "rf", "routing", "rpc", "snmp", "snmp-notification", "snmp-object", "syslog",
    "timer", "track", "wdsysmon"};
// clang-format on
template <>
inline constexpr std::span<const std::string_view> keywords<eem_detector>{eem_detector_words};

/// `event syslog`: a message of the router's own log.
struct eem_syslog_event {
  eem_text pattern;  ///< searched in the whole message
  std::optional<located<std::uint32_t>> occurs;
  std::optional<located<eem_time>> period;  ///< in which they must occur
  located<std::string> priority;            ///< "5", "notifications", "all"; "" for any
  located<std::string> severity;            ///< "severity-major"
  located<std::string> skip;                ///< as written

  friend bool operator==(const eem_syslog_event&, const eem_syslog_event&) = default;
};

enum class eem_track_state : std::uint8_t { any, down, up };
inline constexpr std::array<std::string_view, 3> eem_track_state_words{"any", "down", "up"};
template <>
inline constexpr std::span<const std::string_view> keywords<eem_track_state>{eem_track_state_words};

/// `event track`: a change of the state of an object.
struct eem_track_event {
  located<std::uint32_t> number;
  std::optional<located<eem_track_state>> state;  ///< any by default

  friend bool operator==(const eem_track_event&, const eem_track_event&) = default;
};

enum class eem_timer_kind : std::uint8_t { absolute, countdown, cron, watchdog };
inline constexpr std::array<std::string_view, 4> eem_timer_kind_words{"absolute", "countdown",
                                                                      "cron", "watchdog"};
template <>
inline constexpr std::span<const std::string_view> keywords<eem_timer_kind>{eem_timer_kind_words};

/// `event timer`.
struct eem_timer_event {
  eem_timer_kind kind = eem_timer_kind::countdown;
  std::optional<located<eem_time>> time;  ///< since 1970 for `absolute`; none for `cron`
  std::optional<eem_text> cron_entry;
  std::optional<eem_text> name;

  friend bool operator==(const eem_timer_event&, const eem_timer_event&) = default;
};

/// `event cli`: somebody enters a command.
struct eem_cli_event {
  eem_text pattern;  ///< searched in the whole command, its keywords written out
  std::optional<located<bool>> skip;
  std::optional<eem_text> mode;
  bool enter = false;         ///< at the end of a line, which is the default
  bool questionmark = false;  ///< when help is asked for
  bool tab = false;           ///< when a word is completed
  std::optional<located<std::uint32_t>> occurs;
  std::optional<located<eem_time>> period;

  friend bool operator==(const eem_cli_event&, const eem_cli_event&) = default;
};

/// `event ipsla`: the reaction of an operation.
struct eem_ipsla_event {
  std::optional<located<std::uint32_t>> operation;
  std::optional<eem_text> group;
  located<std::string> reaction;     ///< "timeout", "rtt"; "" for any
  located<std::string> destination;  ///< its address as written

  friend bool operator==(const eem_ipsla_event&, const eem_ipsla_event&) = default;
};

/// `event routing`: a route comes, goes or changes.
struct eem_routing_event {
  eem_text network;               ///< with its length: "0.0.0.0/0"
  located<std::string> type;      ///< "add", "modify", "remove", "all"; "" for all
  located<std::string> protocol;  ///< "" for any
  std::optional<located<std::uint32_t>> ge;
  std::optional<located<std::uint32_t>> le;
  std::optional<located<std::uint32_t>> ne;

  friend bool operator==(const eem_routing_event&, const eem_routing_event&) = default;
};

/// `event application`: what another policy publishes.
struct eem_application_event {
  std::optional<located<std::uint32_t>> subsystem;  ///< 798 for `publish-event`
  std::optional<located<std::uint32_t>> type;

  friend bool operator==(const eem_application_event&, const eem_application_event&) = default;
};

/// `entry-…` or `exit-…`: what a value is compared with.
struct eem_condition {
  located<std::string> comparison;  ///< "ge"
  std::optional<eem_text> value;
  located<std::string> kind;       ///< "value", "increment", "rate"
  located<std::string> increment;  ///< "true" or "false" of the older `…-val-is-increment`

  friend bool operator==(const eem_condition&, const eem_condition&) = default;
};

/// `event interface`, `event counter`, `event snmp`: a value that crosses a limit.
struct eem_value_event {
  eem_text name;                   ///< an interface with its whole name, a counter, an OID
  located<std::string> parameter;  ///< of an interface: "input_errors"
  located<std::string> get_type;   ///< of an OID: "exact" or "next"
  eem_condition entry;
  eem_condition exit;
  located<std::string> exit_combination;       ///< "and" or "or"
  located<std::string> exit_event;             ///< "true" or "false"
  std::optional<located<eem_time>> exit_time;  ///< after which it may start the applet again
  std::optional<located<eem_time>> poll_interval;
  std::optional<located<std::uint32_t>> average_factor;

  friend bool operator==(const eem_value_event&, const eem_value_event&) = default;
};

/// One `event` of an applet. What its detector needs stands in the member named after it; the
/// arguments of a rare detector are `words`.
struct eem_event {
  located<std::string> tag;  ///< "" without one
  anchor line;
  located<eem_detector> detector;
  std::optional<eem_syslog_event> syslog;
  std::optional<eem_track_event> track;
  std::optional<eem_timer_event> timer;
  std::optional<eem_cli_event> cli;
  std::optional<eem_ipsla_event> ipsla;
  std::optional<eem_routing_event> routing;
  std::optional<eem_application_event> application;
  std::optional<eem_value_event> value;
  std::optional<located<bool>> sync;  ///< of `cli` and `none`
  std::optional<located<eem_time>> default_after;
  std::optional<located<eem_time>> maxrun;  ///< 20 s by default
  std::optional<located<eem_time>> ratelimit;
  std::string words;

  friend bool operator==(const eem_event&, const eem_event&) = default;
};

}  // namespace peerlint::model
