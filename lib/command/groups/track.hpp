#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <variant>

#include <peerlint/model/track.hpp>
#include <peerlint/net.hpp>
#include <peerlint/span.hpp>
#include "command/field.hpp"
#include "command/option_line.hpp"

namespace peerlint::grammar {
struct track_application;
struct track_carrier_delay;
struct track_default_state;
struct track_delay;
struct track_delay_down;
struct track_delay_up;
struct track_down_bound;
struct track_down_percent;
struct track_down_seconds;
struct track_header;
struct track_interface_name;
struct track_ip_routing;
struct track_ip_vrf;
struct track_ipv6_destination;
struct track_ipv6_routing;
struct track_ipv6_vrf;
struct track_line_protocol;
struct track_mask;
struct track_measure;
struct track_member;
struct track_metric;
struct track_network;
struct track_no_delay_down;
struct track_no_delay_up;
struct track_not;
struct track_number;
struct track_object;
struct track_operation;
struct track_operator;
struct track_prefix;
struct track_reachability;
struct track_resolution_bgp;
struct track_resolution_eigrp;
struct track_resolution_ipv6;
struct track_resolution_isis;
struct track_resolution_ospf;
struct track_resolution_static;
struct track_rtr;
struct track_service;
struct track_state;
struct track_stub;
struct track_stub_state;
struct track_threshold_metric;
struct track_threshold_percentage;
struct track_threshold_weight;
struct track_timer_application;
struct track_timer_interface;
struct track_timer_ip_route;
struct track_timer_ip_sla;
struct track_timer_ipv6_route;
struct track_timer_list;
struct track_timer_stub;
struct track_up_bound;
struct track_up_percent;
struct track_up_seconds;
struct track_vrf_name;
struct track_weight_value;
}  // namespace peerlint::grammar

namespace peerlint::command {

/// `track N …`.
struct track_header {
  using production = grammar::track_header;
  located<std::uint32_t> number;
  located<std::string_view> interface;
  std::optional<located<bool>> line_protocol;
  std::optional<located<bool>> ip_routing;
  std::optional<located<bool>> ipv6_routing;
  std::optional<located<std::string_view>> prefix;
  std::optional<located<net::ipv4_address>> network;
  located<net::ipv4_mask> mask;
  located<std::string_view> ipv6_prefix;
  std::optional<located<bool>> metric;
  std::optional<located<std::uint32_t>> operation;
  std::optional<located<bool>> rtr;
  std::optional<located<std::string_view>> aspect;  ///< also of a route: `reachability`
  located<std::string_view> logic;                  ///< `and`, `or`
  located<std::string_view> measure;                ///< `percentage`, `weight`
  std::optional<located<bool>> stub;
  std::optional<located<bool>> application;
  std::optional<located<bool>> service;
  void fields(auto& take) {
    take(from<grammar::track_number>, number);
    take(from<grammar::track_interface_name>, interface);
    take(from<grammar::track_line_protocol>, line_protocol);
    take(from<grammar::track_ip_routing>, ip_routing);
    take(from<grammar::track_ipv6_routing>, ipv6_routing);
    take(from<grammar::track_prefix>, prefix);
    take(from<grammar::track_network>, network);
    take(from<grammar::track_mask>, mask);
    take(from<grammar::track_ipv6_destination>, ipv6_prefix);
    take(from<grammar::track_metric>, metric);
    take(from<grammar::track_operation>, operation);
    take(from<grammar::track_rtr>, rtr);
    take(from<grammar::track_reachability>, aspect);
    take(from<grammar::track_state>, aspect);
    take(from<grammar::track_operator>, logic);
    take(from<grammar::track_measure>, measure);
    take(from<grammar::track_stub>, stub);
    take(from<grammar::track_application>, application);
    take(from<grammar::track_service>, service);
  }
};

/// `delay …`; behind `no` the seconds may be missing.
struct track_delay {
  using production = grammar::track_delay;
  std::optional<located<std::uint32_t>> up;
  std::optional<located<std::uint32_t>> down;
  std::optional<located<bool>> no_up;
  std::optional<located<bool>> no_down;
  void fields(auto& take) {
    take(from<grammar::track_up_seconds>, up);
    take(from<grammar::track_down_seconds>, down);
    take(from<grammar::track_no_delay_up>, no_up);
    take(from<grammar::track_no_delay_down>, no_down);
  }
};

struct track_member {
  using production = grammar::track_object;
  located<std::uint32_t> object;
  std::optional<located<bool>> negated;
  std::optional<located<std::uint32_t>> weight;
  void fields(auto& take) {
    take(from<grammar::track_member>, object);
    take(from<grammar::track_not>, negated);
    take(from<grammar::track_weight_value>, weight);
  }
};

template <class Production>
struct track_threshold {
  using production = Production;
  std::optional<located<std::uint32_t>> up;
  std::optional<located<std::uint32_t>> down;
  void fields(auto& take) {
    take(from<grammar::track_up_bound>, up);
    take(from<grammar::track_down_bound>, down);
    take(from<grammar::track_up_percent>, up);
    take(from<grammar::track_down_percent>, down);
  }
};

struct track_carrier_delay {
  using production = grammar::track_carrier_delay;
};

template <class Production>
struct track_vrf {
  using production = Production;
  located<std::string_view> name;
  void fields(auto& take) { take(from<grammar::track_vrf_name>, name); }
};

struct track_default_state {
  using production = grammar::track_default_state;
  located<model::track_state> state;
  void fields(auto& take) { take(from<grammar::track_stub_state>, state); }
};

using track_command = std::variant<
    track_header, track_delay, track_member, track_threshold<grammar::track_threshold_weight>,
    track_threshold<grammar::track_threshold_percentage>,
    track_threshold<grammar::track_threshold_metric>, track_carrier_delay,
    track_vrf<grammar::track_ip_vrf>, track_vrf<grammar::track_ipv6_vrf>, track_default_state,
    option_line<grammar::track_timer_interface>, option_line<grammar::track_timer_ip_route>,
    option_line<grammar::track_timer_ip_sla>, option_line<grammar::track_timer_ipv6_route>,
    option_line<grammar::track_timer_list>, option_line<grammar::track_timer_stub>,
    option_line<grammar::track_timer_application>, option_line<grammar::track_resolution_eigrp>,
    option_line<grammar::track_resolution_bgp>, option_line<grammar::track_resolution_isis>,
    option_line<grammar::track_resolution_ospf>, option_line<grammar::track_resolution_static>,
    repeated_option_line<grammar::track_resolution_ipv6>>;

}  // namespace peerlint::command
