#pragma once

#include <string_view>
#include <variant>

#include <peerlint/span.hpp>
#include "command/field.hpp"
#include "command/option_line.hpp"

namespace peerlint::grammar {
struct group_v6_description;
struct group_v6_object;
struct member_v6_any;
struct member_v6_host;
struct member_v6_prefix;
struct member_v6_range;
struct network_group_v6;
struct object_group_name;
struct service_group_v6;
struct service_v6_ahp;
struct service_v6_esp;
struct service_v6_gre;
struct service_v6_icmp;
struct service_v6_ipv6;
struct service_v6_number;
struct service_v6_ospf;
struct service_v6_pim;
struct service_v6_tcp;
struct service_v6_tcp_udp;
struct service_v6_udp;
}  // namespace peerlint::grammar

namespace peerlint::command {

template <class Production>
struct group_v6_header {
  using production = Production;
  located<std::string_view> name;
  void fields(auto& take) { take(from<grammar::object_group_name>, name); }
};

using object_group_v6_command = std::variant<
    group_v6_header<grammar::network_group_v6>, group_v6_header<grammar::service_group_v6>,
    option_line<grammar::group_v6_description>, repeated_option_line<grammar::group_v6_object>,
    repeated_option_line<grammar::member_v6_any>, repeated_option_line<grammar::member_v6_host>,
    repeated_option_line<grammar::member_v6_range>, repeated_option_line<grammar::member_v6_prefix>,
    repeated_option_line<grammar::service_v6_tcp>, repeated_option_line<grammar::service_v6_udp>,
    repeated_option_line<grammar::service_v6_tcp_udp>,
    repeated_option_line<grammar::service_v6_icmp>,
    repeated_option_line<grammar::service_v6_number>, repeated_option_line<grammar::service_v6_ahp>,
    repeated_option_line<grammar::service_v6_esp>, repeated_option_line<grammar::service_v6_gre>,
    repeated_option_line<grammar::service_v6_ipv6>, repeated_option_line<grammar::service_v6_ospf>,
    repeated_option_line<grammar::service_v6_pim>>;

}  // namespace peerlint::command
