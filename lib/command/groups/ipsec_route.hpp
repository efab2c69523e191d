#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>

#include <peerlint/model/ipsec_policy.hpp>
#include <peerlint/span.hpp>
#include "command/field.hpp"
#include "command/option_line.hpp"

namespace peerlint::grammar {
struct policy_dialer;
struct policy_reverse_route;
struct policy_route_distance;
struct policy_route_gateway;
struct policy_route_tag;
struct reverse_gateway_keyword;
struct reverse_peer_ip;
struct reverse_peer_ipv6;
struct reverse_remote_peer;
struct reverse_static;
struct reverse_static_keyword;
struct reverse_tag_value;
}  // namespace peerlint::grammar

namespace peerlint::command {

struct policy_reverse_route {
  using production = grammar::policy_reverse_route;
  model::reverse_route route;
  void fields(auto& take) {
    const auto is_static = [this](located<bool> /*word*/) { route.is_static = true; };
    take(from<grammar::reverse_static>, is_static);
    take(from<grammar::reverse_static_keyword>, is_static);
    take(from<grammar::reverse_tag_value>,
         [this](located<std::uint32_t> tag) { route.tag = tag.value; });
    take(from<grammar::reverse_remote_peer>,
         [this](located<bool> /*word*/) { route.by_peer = true; });
    const auto next_hop = [this](located<std::string_view> word) {
      route.remote_peer = word.value;
    };
    take(from<grammar::reverse_peer_ip>, next_hop);
    take(from<grammar::reverse_peer_ipv6>, next_hop);
    take(from<grammar::reverse_gateway_keyword>,
         [this](located<bool> /*word*/) { route.gateway = true; });
  }
};

using ipsec_route_command =
    std::variant<policy_reverse_route, option_line<grammar::policy_route_distance>,
                 option_line<grammar::policy_route_tag>, option_line<grammar::policy_route_gateway>,
                 option_line<grammar::policy_dialer>>;

}  // namespace peerlint::command
