#pragma once

#include <cstdint>
#include <string_view>
#include <variant>

#include <peerlint/span.hpp>
#include "command/field.hpp"
#include "command/option_line.hpp"

namespace peerlint::grammar {
struct dhcp_route_distance;
struct dhcp_route_object;
struct eigrp_number;
struct ospf_key;
struct ospf_key_encoding;
struct ospf_key_number;
struct routing_bfd;
struct routing_dhcp_distance;
struct routing_dhcp_track;
struct routing_eigrp_bandwidth;
struct routing_eigrp_hello;
struct routing_eigrp_hold;
struct routing_eigrp_keys;
struct routing_eigrp_mode;
struct routing_eigrp_summary;
struct routing_igmp_version;
struct routing_isis;
struct routing_isis_circuit;
struct routing_mpls;
struct routing_next_hop_self;
struct routing_ospf_authentication;
struct routing_ospf_cost;
struct routing_ospf_dead;
struct routing_ospf_digest_key;
struct routing_ospf_hello;
struct routing_ospf_key;
struct routing_ospf_mtu_ignore;
struct routing_ospf_network;
struct routing_ospf_priority;
struct routing_ospf_suppression;
struct routing_pim;
struct routing_pim_nbma;
struct routing_pim_priority;
struct routing_split_horizon;
struct routing_split_horizon_eigrp;
struct routing_te_tunnels;
}  // namespace peerlint::grammar

namespace peerlint::command {

struct routing_ospf_key {
  using production = grammar::routing_ospf_key;
  located<std::string_view> key;
  located<std::uint16_t> encoding;
  void fields(auto& take) {
    take(from<grammar::ospf_key>, key);
    take(from<grammar::ospf_key_encoding>, encoding);
  }
};

struct routing_ospf_digest_key {
  using production = grammar::routing_ospf_digest_key;
  located<std::uint32_t> number;
  located<std::string_view> key;
  located<std::uint16_t> encoding;
  void fields(auto& take) {
    take(from<grammar::ospf_key_number>, number);
    take(from<grammar::ospf_key>, key);
    take(from<grammar::ospf_key_encoding>, encoding);
  }
};

struct routing_split_horizon_eigrp {
  using production = grammar::routing_split_horizon_eigrp;
  located<std::uint32_t> process;
  void fields(auto& take) { take(from<grammar::eigrp_number>, process); }
};

struct routing_next_hop_self {
  using production = grammar::routing_next_hop_self;
  located<std::uint32_t> process;
  void fields(auto& take) { take(from<grammar::eigrp_number>, process); }
};

struct routing_dhcp_track {
  using production = grammar::routing_dhcp_track;
  located<std::uint32_t> object;
  void fields(auto& take) { take(from<grammar::dhcp_route_object>, object); }
};

struct routing_dhcp_distance {
  using production = grammar::routing_dhcp_distance;
  located<std::uint32_t> distance;
  void fields(auto& take) { take(from<grammar::dhcp_route_distance>, distance); }
};

using interface_routing_command = std::variant<
    routing_ospf_key, routing_ospf_digest_key, routing_split_horizon_eigrp, routing_next_hop_self,
    routing_dhcp_track, routing_dhcp_distance, option_line<grammar::routing_ospf_network>,
    option_line<grammar::routing_ospf_cost>, option_line<grammar::routing_ospf_priority>,
    option_line<grammar::routing_ospf_hello>, option_line<grammar::routing_ospf_dead>,
    option_line<grammar::routing_ospf_mtu_ignore>, option_line<grammar::routing_ospf_suppression>,
    option_line<grammar::routing_ospf_authentication>, option_line<grammar::routing_pim>,
    option_line<grammar::routing_igmp_version>, option_line<grammar::routing_isis>,
    option_line<grammar::routing_split_horizon>, repeated_option_line<grammar::routing_eigrp_hello>,
    repeated_option_line<grammar::routing_eigrp_hold>,
    repeated_option_line<grammar::routing_eigrp_summary>,
    repeated_option_line<grammar::routing_eigrp_mode>,
    repeated_option_line<grammar::routing_eigrp_keys>,
    repeated_option_line<grammar::routing_eigrp_bandwidth>,
    option_line<grammar::routing_pim_priority>, option_line<grammar::routing_pim_nbma>,
    option_line<grammar::routing_isis_circuit>, option_line<grammar::routing_te_tunnels>,
    option_line<grammar::routing_mpls>, option_line<grammar::routing_bfd>>;

}  // namespace peerlint::command
