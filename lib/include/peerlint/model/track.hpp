#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <peerlint/model/ip_sla.hpp>
#include <peerlint/model/keyword.hpp>
#include <peerlint/model/setting.hpp>
#include <peerlint/net.hpp>
#include <peerlint/span.hpp>

namespace peerlint::model {

/// What an object watches; `unknown` where only `track N` was entered.
enum class track_kind : std::uint8_t {
  unknown,
  interface,
  ip_route,
  ipv6_route,
  operation,
  list,
  stub,
  application,
  service,
};
inline constexpr std::array<std::string_view, 9> track_kind_words{
    "",     "interface",   "ip route",    "ipv6 route", "ip sla",
    "list", "stub-object", "application", "service"};
template <>
inline constexpr std::span<const std::string_view> keywords<track_kind>{track_kind_words};

/// What of an interface is watched.
enum class track_facet : std::uint8_t { line_protocol, ip_routing, ipv6_routing };
inline constexpr std::array<std::string_view, 3> track_facet_words{"line-protocol", "ip routing",
                                                                   "ipv6 routing"};
template <>
inline constexpr std::span<const std::string_view> keywords<track_facet>{track_facet_words};

/// How a list makes one state of those of its objects.
enum class track_combination : std::uint8_t { all, any, weight, percentage };
inline constexpr std::array<std::string_view, 4> track_combination_words{
    "boolean and", "boolean or", "threshold weight", "threshold percentage"};
template <>
inline constexpr std::span<const std::string_view> keywords<track_combination>{
    track_combination_words};

/// `object N [not | weight W]` of a list.
struct track_member {
  std::uint32_t object = 0;
  bool negated = false;
  std::optional<std::uint32_t> weight;  ///< nothing said: 10

  friend bool operator==(const track_member&, const track_member&) = default;
};

enum class track_measure : std::uint8_t { weight, percentage, metric };
inline constexpr std::array<std::string_view, 3> track_measure_words{"weight", "percentage",
                                                                     "metric"};
template <>
inline constexpr std::span<const std::string_view> keywords<track_measure>{track_measure_words};

/// `threshold {weight | percentage | metric} [up U] [down D]`.
struct track_threshold {
  track_measure of = track_measure::weight;
  std::optional<std::uint32_t> up;
  std::optional<std::uint32_t> down;

  friend bool operator==(const track_threshold&, const track_threshold&) = default;
};

enum class track_state : std::uint8_t { down, up };
inline constexpr std::array<std::string_view, 2> track_state_words{"down", "up"};
template <>
inline constexpr std::span<const std::string_view> keywords<track_state>{track_state_words};

/// `track N …`.
struct track_object {
  located<std::uint32_t> number;
  anchor header;
  track_kind kind = track_kind::unknown;
  located<std::string> interface;  ///< whole name; "" for other kinds
  track_facet facet = track_facet::line_protocol;
  std::optional<located<net::ipv4_prefix>> route;
  located<std::string> ipv6_route;  ///< with its length, in lower case; "" for other kinds
  bool metric = false;              ///< of a route: its metric counts, not only that it is there
  std::optional<located<std::uint32_t>> operation;  ///< of IP SLA
  bool by_rtr = false;                              ///< `track N rtr M`
  /// `reachability` or `state`; nothing said: `state`.
  std::optional<located<std::string>> aspect;
  track_combination combination = track_combination::all;
  std::vector<located<track_member>> members;  ///< of a list
  setting<track_threshold> threshold;
  std::string words;                ///< of an application or service: the line behind the number
  setting<std::uint32_t> delay_up;  ///< seconds a change must last before it counts; 0
  setting<std::uint32_t> delay_down;
  setting<flag> carrier_delay;
  setting<std::string> vrf;
  setting<track_state> default_state;

  friend bool operator==(const track_object&, const track_object&) = default;
};

}  // namespace peerlint::model
