#pragma once

#include <variant>

#include <peerlint/net.hpp>
#include <peerlint/span.hpp>
#include "command/field.hpp"
#include "command/option_line.hpp"

namespace peerlint::grammar {
struct default_gateway_address;
struct ip_cef;
struct ip_classless;
struct ip_default_gateway;
struct ip_default_network;
struct ip_forward_flood;
struct ip_forward_nd;
struct ip_forward_sdns;
struct ip_forward_spanning_tree;
struct ip_forward_udp;
struct ip_routing;
struct ip_source_route;
struct ip_subnet_zero;
struct ipv6_cef;
struct ipv6_source_route;
struct ipv6_unicast_routing;
}  // namespace peerlint::grammar

namespace peerlint::command {

struct ip_default_gateway {
  using production = grammar::ip_default_gateway;
  located<net::ipv4_address> address;
  void fields(auto& take) { take(from<grammar::default_gateway_address>, address); }
};

struct ip_routing {
  using production = grammar::ip_routing;
};

struct ipv6_unicast_routing {
  using production = grammar::ipv6_unicast_routing;
};

using ip_forwarding_command =
    std::variant<ip_default_gateway, ip_routing, ipv6_unicast_routing,
                 repeated_option_line<grammar::ip_default_network>, option_line<grammar::ip_cef>,
                 option_line<grammar::ipv6_cef>, option_line<grammar::ip_source_route>,
                 option_line<grammar::ipv6_source_route>, option_line<grammar::ip_subnet_zero>,
                 option_line<grammar::ip_classless>, option_line<grammar::ip_forward_nd>,
                 repeated_option_line<grammar::ip_forward_udp>,
                 option_line<grammar::ip_forward_sdns>, option_line<grammar::ip_forward_flood>,
                 option_line<grammar::ip_forward_spanning_tree>>;

}  // namespace peerlint::command
