#pragma once

#include "grammar/lexical.hpp"
#include "grammar/ports.hpp"

// Object groups and time ranges, which entries of access lists name.
namespace peerlint::grammar {

// clang-format off

struct object_group_name : name< "an object group" > {};
struct object_group_text : rest_of_line< "a description" > {};

// object-group network <name>
//   e.g.  object-group network BRANCHES
struct network_group
  : command< "object-group network", object_group_name >, in< "config" >,
    opens< "object-group-network" > {};

// object-group service <name>
//   e.g.  object-group service WEB
struct service_group
  : command< "object-group service", object_group_name >, in< "config" >,
    opens< "object-group-service" > {};

// description <text>
//   e.g.  description all branches
struct network_group_description
  : command< "description", object_group_text >, in< "object-group-network" >, bare_no {};
//   e.g.  description what the branches may use
struct service_group_description
  : command< "description", object_group_text >, in< "object-group-service" >, bare_no {};

// --- members of a network group ------------------------------------------------------------------

struct member_group : name< "an object group" > {};
struct member_host : dotted_quad< "a host address" > {};
struct member_host_name : host_name< "a host name" > {};
struct member_network : dotted_quad< "a network" > {};
struct member_mask : dotted_quad< "a mask" > {};
struct member_length : slash_length< "a prefix length (/1-/32)" > {};
struct member_first : dotted_quad< "the first address" > {};
struct member_last : dotted_quad< "the last address" > {};

// any
//   e.g.  any
struct member_any : command< "any" >, in< "object-group-network" > {};

// host {<ip> | <name>}
//   e.g.  host 10.1.0.10
struct member_of_host
  : command< "host", first_of< member_host, member_host_name > >, in< "object-group-network" > {};

// <network> {<mask> | /<length>}
//   e.g.  10.1.0.0 255.255.0.0
//   e.g.  10.1.0.0 /16
//   not   10.1.0.0                        expected a prefix length (/1-/32) or a mask
struct member_of_network
  : command< "#", member_network, first_of< member_length, member_mask > >,
    in< "object-group-network" > {};

// range <first> <last>
//   e.g.  range 10.1.0.10 10.1.0.20
struct member_range
  : command< "range", member_first, member_last >, in< "object-group-network" > {};

// group-object <name>
//   e.g.  group-object BRANCHES
struct network_group_object
  : command< "group-object", member_group >, in< "object-group-network" > {};
//   e.g.  group-object WEB
struct service_group_object
  : command< "group-object", member_group >, in< "object-group-service" > {};

// --- members of a service group ------------------------------------------------------------------

struct service_eq : on< "eq", ace_port > {};
struct service_gt : on< "gt", ace_port > {};
struct service_lt : on< "lt", ace_port > {};
struct service_neq : on< "neq", ace_port > {};
struct service_range : on< "range", ace_port, ace_port > {};
struct service_ports
  : first_of< choose< service_eq, service_gt, service_lt, service_neq, service_range >, ace_port > {};
struct service_source : on< "source", service_ports > {};
struct service_body : seq< opt< choose< service_source > >, opt< service_ports > > {};

// {tcp | udp | tcp-udp} [source [eq | gt | lt | neq] <port>] [[eq | gt | lt | neq] <port> | range <port> <port>]
//   e.g.  tcp eq 443
//   e.g.  tcp source range 1024 65535 www
//   e.g.  tcp
struct service_tcp : command< "tcp", service_body >, in< "object-group-service" > {};
//   e.g.  udp isakmp
struct service_udp : command< "udp", service_body >, in< "object-group-service" > {};
//   e.g.  tcp-udp eq domain
struct service_tcp_udp : command< "tcp-udp", service_body >, in< "object-group-service" > {};

struct service_icmp_number : number_within< 0, 255, "an ICMP type (0-255)" > {};
struct service_icmp_name
  : keyword_choice< "alternate-address", "conversion-error", "echo", "echo-reply",
                    "information-reply", "information-request", "mask-reply", "mask-request",
                    "mobile-redirect", "parameter-problem", "redirect", "router-advertisement",
                    "router-solicitation", "source-quench", "time-exceeded", "timestamp-reply",
                    "timestamp-request", "traceroute", "unreachable" > {
  static constexpr std::string_view text = "an ICMP type";
};

// icmp [<type>]
//   e.g.  icmp echo-reply
//   e.g.  icmp
struct service_icmp
  : command< "icmp", opt< first_of< service_icmp_number, service_icmp_name > > >,
    in< "object-group-service" > {};

struct service_protocol_number : number_within< 0, 255, "a protocol number (0-255)" > {};

// {<0-255> | ahp | eigrp | esp | gre | igmp | ip | ipinip | nos | ospf | pcp | pim | sctp}
//   e.g.  47
struct service_number : command< "#", service_protocol_number >, in< "object-group-service" > {};
//   e.g.  ahp
struct service_ahp : command< "ahp" >, in< "object-group-service" > {};
//   e.g.  eigrp
struct service_eigrp : command< "eigrp" >, in< "object-group-service" > {};
//   e.g.  esp
struct service_esp : command< "esp" >, in< "object-group-service" > {};
//   e.g.  gre
struct service_gre : command< "gre" >, in< "object-group-service" > {};
//   e.g.  igmp
struct service_igmp : command< "igmp" >, in< "object-group-service" > {};
//   e.g.  ip
struct service_ip : command< "ip" >, in< "object-group-service" > {};
//   e.g.  ipinip
struct service_ipinip : command< "ipinip" >, in< "object-group-service" > {};
//   e.g.  nos
struct service_nos : command< "nos" >, in< "object-group-service" > {};
//   e.g.  ospf
struct service_ospf : command< "ospf" >, in< "object-group-service" > {};
//   e.g.  pcp
struct service_pcp : command< "pcp" >, in< "object-group-service" > {};
//   e.g.  pim
struct service_pim : command< "pim" >, in< "object-group-service" > {};
//   e.g.  sctp
struct service_sctp : command< "sctp" >, in< "object-group-service" > {};

// --- time ranges ---------------------------------------------------------------------------------

struct time_range_name : name< "a time range" > {};

// time-range <name>
//   e.g.  time-range OFFICE
struct time_range : command< "time-range", time_range_name >, in< "config" >, opens< "time-range" > {};

struct clock_time : name< "a time (08:00)" > {};
struct month_day : number< 1, 31, "a day of the month" > {};
struct month_name : name< "a month" > {};
struct calendar_year : number< 1993, 2035, "a year" > {};
struct clock_date : seq< clock_time, month_day, month_name, calendar_year > {};
struct range_start : on< "start", clock_date > {};
struct range_end : on< "end", clock_date > {};

// absolute [start <hh:mm> <day> <month> <year>] [end <hh:mm> <day> <month> <year>]
//   e.g.  absolute start 08:00 1 January 2024 end 18:00 31 December 2024
struct time_absolute
  : command< "absolute", some< choose< range_start, range_end > > >, in< "time-range" >, bare_no {};

struct week_day
  : keyword_choice< "daily", "friday", "monday", "saturday", "sunday", "thursday", "tuesday",
                    "wednesday", "weekdays", "weekend" > {
  static constexpr std::string_view text = "a day of the week";
};
struct period_end : on< "to", opt< week_day >, clock_time > {};

// periodic <day> … <hh:mm> to [<day>] <hh:mm>
//   e.g.  periodic weekdays 8:00 to 18:00
//   e.g.  periodic Monday Tuesday 22:00 to Wednesday 6:00
//   not   periodic sometimes 8:00 to 9:00     expected a day of the week, found 'sometimes'
struct time_periodic
  : command< "periodic", some< week_day >, clock_time, choose< period_end > >, in< "time-range" > {};

// clang-format on

}  // namespace peerlint::grammar
