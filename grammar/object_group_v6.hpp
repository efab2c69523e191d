#pragma once

#include "grammar/object_group.hpp"

// Object groups of IPv6; their members are kept as their words.
namespace peerlint::grammar {

// clang-format off

// object-group v6-network <name>
//   e.g.  object-group v6-network BRANCHES6
struct network_group_v6
  : command< "object-group v6-network", object_group_name >, in< "config" >, opens< "object-group-v6-network" > {};
// object-group v6-service <name>
//   e.g.  object-group v6-service WEB6
struct service_group_v6
  : command< "object-group v6-service", object_group_name >, in< "config" >, opens< "object-group-v6-service" > {};

// description <text>
//   e.g.  description all branches
struct group_v6_description
  : command< "description", object_group_text >, in< "object-group-v6-network", "object-group-v6-service" >, bare_no {};
// group-object <name>
//   e.g.  group-object BRANCHES6
struct group_v6_object
  : command< "group-object", member_group >, in< "object-group-v6-network", "object-group-v6-service" > {};

struct member_v6 : ipv6_word< "an IPv6 address" > {};

// any
//   e.g.  any
struct member_v6_any : command< "any" >, in< "object-group-v6-network" > {};
// host <ipv6>
//   e.g.  host 2001:db8:1::10
//   not   host 10.1.0.10                  expected an IPv6 address or a host name, found '10.1.0.10'
struct member_v6_host
  : command< "host", first_of< member_v6, member_host_name > >, in< "object-group-v6-network" > {};
// range <first> <last>
//   e.g.  range 2001:db8:1::10 2001:db8:1::20
struct member_v6_range : command< "range", member_v6, member_v6 >, in< "object-group-v6-network" > {};
// <prefix>/<length>
//   e.g.  2001:db8:1::/48
struct member_v6_prefix : command< "#", member_v6 >, in< "object-group-v6-network" > {};

// {tcp | udp | tcp-udp} [source [eq | gt | lt | neq] <port>] [[eq | gt | lt | neq] <port> | range <port> <port>]
//   e.g.  tcp eq 443
struct service_v6_tcp : command< "tcp", service_body >, in< "object-group-v6-service" > {};
//   e.g.  udp isakmp
struct service_v6_udp : command< "udp", service_body >, in< "object-group-v6-service" > {};
//   e.g.  tcp-udp eq domain
struct service_v6_tcp_udp : command< "tcp-udp", service_body >, in< "object-group-v6-service" > {};

struct service_v6_icmp_name : name< "an ICMP type" > {};

// icmp [<type>]
//   e.g.  icmp echo-request
struct service_v6_icmp : command< "icmp", opt< service_v6_icmp_name > >, in< "object-group-v6-service" > {};
// {<0-255> | ahp | esp | gre | ipv6 | ospf | pim}
//   e.g.  47
struct service_v6_number : command< "#", service_protocol_number >, in< "object-group-v6-service" > {};
//   e.g.  ahp
struct service_v6_ahp : command< "ahp" >, in< "object-group-v6-service" > {};
//   e.g.  esp
struct service_v6_esp : command< "esp" >, in< "object-group-v6-service" > {};
//   e.g.  gre
struct service_v6_gre : command< "gre" >, in< "object-group-v6-service" > {};
//   e.g.  ipv6
struct service_v6_ipv6 : command< "ipv6" >, in< "object-group-v6-service" > {};
//   e.g.  ospf
struct service_v6_ospf : command< "ospf" >, in< "object-group-v6-service" > {};
//   e.g.  pim
struct service_v6_pim : command< "pim" >, in< "object-group-v6-service" > {};

// clang-format on

}  // namespace peerlint::grammar
