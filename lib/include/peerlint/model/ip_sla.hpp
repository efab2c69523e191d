#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <peerlint/model/host_address.hpp>
#include <peerlint/model/keyword.hpp>
#include <peerlint/model/option_line.hpp>
#include <peerlint/model/setting.hpp>
#include <peerlint/span.hpp>

namespace peerlint::model {

/// The three generations of the syntax, by the words that their lines begin with.
enum class ip_sla_generation : std::uint8_t { rtr, monitor, ip_sla };
inline constexpr std::array<std::string_view, 3> ip_sla_generation_words{"rtr", "ip sla monitor",
                                                                         "ip sla"};
template <>
inline constexpr std::span<const std::string_view> keywords<ip_sla_generation>{
    ip_sla_generation_words};

/// What an operation measures, in the words of `ip sla N`.
enum class ip_sla_kind : std::uint8_t {
  icmp_echo,
  icmp_jitter,
  path_echo,
  path_jitter,
  udp_echo,
  udp_jitter,
  tcp_connect,
  http,
  https,
  ftp,
  dns,
  dhcp,
  dlsw,
  ethernet,
  frame_relay,
  mpls,
  voip,
  slm,
  service_performance,
};
inline constexpr std::array<std::string_view, 19> ip_sla_kind_words{
    "icmp-echo",  "icmp-jitter", "path-echo", "path-jitter",        "udp-echo",
    "udp-jitter", "tcp-connect", "http",      "http secure",        "ftp get",
    "dns",        "dhcp",        "dlsw",      "ethernet",           "frame-relay",
    "mpls lsp",   "voip delay",  "slm",       "service-performance"};
template <>
inline constexpr std::span<const std::string_view> keywords<ip_sla_kind>{ip_sla_kind_words};

/// The line that gives an operation its type.
struct ip_sla_probe {
  ip_sla_kind kind = ip_sla_kind::icmp_echo;
  std::optional<located<host_address>> target;  ///< nothing for a URL, and for kinds without one
  std::optional<located<std::uint32_t>> port;
  std::optional<located<host_address>> source;
  std::optional<located<std::string>> source_interface;  ///< whole name
  std::optional<located<std::uint32_t>> source_port;
  std::optional<located<bool>> control;  ///< asks the responder for a port; nothing said: it does
  std::optional<located<std::string>> url;
  std::optional<located<host_address>> name_server;
  std::string words;  ///< all of the line, keywords written out: it has more for some kinds

  friend bool operator==(const ip_sla_probe&, const ip_sla_probe&) = default;
};

/// When an operation runs. What is not said is 3600 seconds of life, no start, no ageout.
struct ip_sla_schedule {
  std::optional<located<std::uint32_t>> life;  ///< seconds
  bool forever = false;                        ///< `life forever`; then `life` is nothing
  std::optional<located<std::string>> start;  ///< "now", "pending", "after 00:05:00", "12:30 Apr 5"
  std::optional<located<std::uint32_t>> ageout;  ///< seconds
  bool recurring = false;

  /// The operation starts by itself, now or some time.
  [[nodiscard]] bool starts() const { return start && start->value != "pending"; }

  friend bool operator==(const ip_sla_schedule&, const ip_sla_schedule&) = default;
};

/// A `schedule` that the router did not take. It is in no configuration, so it takes no part in
/// equality.
struct refused_ip_sla_schedule : anchor {
  ip_sla_schedule wanted;

  friend bool operator==(const refused_ip_sla_schedule&, const refused_ip_sla_schedule&) {
    return true;
  }
};

/// `reaction-configuration N react ELEMENT …`: what is done about what an operation sees.
struct ip_sla_reaction {
  located<std::string> element;  ///< "timeout", "rtt" …; "" in the older form without `react`
  std::optional<located<std::string>> action;  ///< "trapOnly", "triggerOnly" …; nothing: none
  std::string words;  ///< what stands behind the number of the operation, keywords written out
  anchor line;

  friend bool operator==(const ip_sla_reaction&, const ip_sla_reaction&) = default;
};

/// One operation of whatever generation: `ip sla N`, `ip sla monitor N`, `rtr N`.
struct ip_sla_operation {
  located<std::uint32_t> number;
  anchor header;
  ip_sla_generation generation = ip_sla_generation::ip_sla;
  setting<ip_sla_probe> probe;       ///< unset: the operation has no type
  setting<std::uint32_t> frequency;  ///< seconds; 60 when nothing is said
  setting<std::uint32_t> timeout;    ///< milliseconds; see `default_ip_sla_timeout`
  setting<std::uint32_t> threshold;  ///< milliseconds; 5000 when nothing is said
  setting<std::uint32_t> tos;
  setting<std::string> vrf;
  setting<std::string> owner;
  setting<std::string> tag;
  setting<std::uint32_t> request_data_size;  ///< bytes
  setting<flag> verify_data;
  std::vector<option_line> options;
  setting<ip_sla_schedule> schedule;
  /// The last one that the router refused because of the operation's times.
  refused_ip_sla_schedule refused_schedule;
  std::vector<ip_sla_reaction> reactions;        ///< one an element
  std::vector<located<std::uint32_t>> triggers;  ///< operations that its reactions start

  friend bool operator==(const ip_sla_operation&, const ip_sla_operation&) = default;
};

/// `group schedule G …`: starts several operations, spread over a period.
struct ip_sla_group {
  located<std::uint32_t> number;
  anchor line;
  ip_sla_generation generation = ip_sla_generation::ip_sla;
  located<std::string> members;                  ///< "1,3-5"
  std::optional<located<std::uint32_t>> period;  ///< seconds; nothing: together
  std::string frequency;                         ///< seconds, or "range 30-60"
  ip_sla_schedule schedule;

  friend bool operator==(const ip_sla_group&, const ip_sla_group&) = default;
};

/// A line about an operation that did not exist when it was entered: a router refuses it.
struct ip_sla_stray {
  located<std::uint32_t> operation;
  std::string words;  ///< all of the line, keywords written out: "ip sla schedule 7 start-time now"
  anchor line;

  friend bool operator==(const ip_sla_stray&, const ip_sla_stray&) = default;
};

/// What holds for all operations.
struct ip_sla_settings {
  setting<flag> reaction_alerts;  ///< reactions become events: `ip sla enable reaction-alerts`
  setting<flag> logging_traps;
  setting<flag> responder;
  setting<std::string> key_chain;
  std::vector<option_line> options;

  friend bool operator==(const ip_sla_settings&, const ip_sla_settings&) = default;
};

inline constexpr std::uint32_t default_ip_sla_frequency = 60;    ///< seconds
inline constexpr std::uint32_t default_ip_sla_threshold = 5000;  ///< milliseconds
inline constexpr std::uint32_t default_ip_sla_life = 3600;       ///< seconds

/// How long an operation waits for an answer by default, in milliseconds; nothing where that is not
/// known. Measured for ICMP, TCP and HTTP, from Cisco's YANG models for HTTPS, MPLS and Ethernet.
[[nodiscard]] constexpr std::optional<std::uint32_t> default_ip_sla_timeout(ip_sla_kind kind) {
  using kinds = ip_sla_kind;
  if (kind == kinds::tcp_connect || kind == kinds::http || kind == kinds::https) return 60000;
  if (kind <= kinds::udp_jitter || kind == kinds::ethernet || kind == kinds::mpls) return 5000;
  return std::nullopt;
}

/// The operation is one of the members of a group: "1,3-5" names 1, 3, 4 and 5.
[[nodiscard]] inline bool is_member(std::string_view members, std::uint32_t operation) {
  std::uint64_t first = 0;
  std::uint64_t number = 0;
  bool range = false;
  const auto ends_here = [&] {
    const bool inside = (range ? first : number) <= operation && operation <= number;
    first = number = 0;
    range = false;
    return inside;
  };
  for (const char c : members) {
    if (c >= '0' && c <= '9') {
      number = number * 10 + static_cast<std::uint64_t>(c - '0');
    } else if (c == '-') {
      first = std::exchange(number, 0);
      range = true;
    } else if (ends_here()) {
      return true;
    }
  }
  return ends_here();
}

}  // namespace peerlint::model
