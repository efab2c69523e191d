#pragma once

#include "grammar/lexical.hpp"

// Address pools, and how names become addresses.
namespace peerlint::grammar {

// clang-format off

struct pool_name : name< "a pool name" > {};
struct pool_first : dotted_quad< "the first address" > {};
struct pool_last : dotted_quad< "the last address" > {};
struct pool_group_name : name< "a group of pools" > {};
struct pool_cache_number : number< 0, 100, "a number of addresses" > {};
struct pool_delay_seconds : number< 0, 65535, "a time in seconds" > {};
struct pool_group : on< "group", pool_group_name > {};
struct pool_cache : on< "cache-size", pool_cache_number > {};
struct pool_delay : on< "delay", pool_delay_seconds > {};
struct pool_recycle : on< "recycle", choose< pool_delay > > {};

// ip local pool <name> <first> [<last>] [group <group>] [cache-size <n>] [recycle delay <seconds>]
//   e.g.  ip local pool EZVPN-POOL 172.16.255.1 172.16.255.254
//   e.g.  ip local pool default 10.1.1.1 recycle delay 60
//   not   ip local pool EZVPN-POOL        expected the first address
struct ip_local_pool
  : command< "ip local pool", pool_name, pool_first, opt< pool_last >,
             any_number_of< choose< pool_group, pool_cache, pool_recycle > > >,
    in< "config" > {
  using no_arguments = seq< pool_name, opt< pool_first, opt< rest_of_line< "the value" > > > >;
};

struct host_vrf_name : name< "a VRF" > {};
struct host_view_name : name< "a view" > {};
struct known_host : name< "a host name" > {};
struct host_telnet_port : number< 0, 65535, "a port" > {};
struct host_ipv4 : dotted_quad< "an IPv4 address" > {};
struct host_ipv6 : ipv6_word< "an IPv6 address" > {};
struct host_vrf : on< "vrf", host_vrf_name > {};
struct host_view : on< "view", host_view_name > {};
struct host_additional : on< "additional", some< first_of< host_ipv4, host_ipv6 > > > {};
struct host_mx : on< "mx", rest_of_line< "a record" > > {};
struct host_ns : on< "ns", rest_of_line< "a record" > > {};
struct host_srv : on< "srv", rest_of_line< "a record" > > {};

// ip host [vrf <vrf> | view <view>] <name> {[<port>] <address> … | additional <address> … | mx … | ns … | srv …}
//   e.g.  ip host r4 44.44.44.44
//   e.g.  ip host vrf INTERNET hub 192.0.2.1 2001:db8::1
//   e.g.  ip host console 2001 192.0.2.9
//   not   ip host r4                      expected a port (0-65535), an IPv4 address, an IPv6 address, additional, mx, ns or srv
struct ip_host
  : command< "ip host", opt< choose< host_vrf, host_view > >, known_host,
             first_of< seq< opt< host_telnet_port >, some< first_of< host_ipv4, host_ipv6 > > >,
                       choose< host_additional, host_mx, host_ns, host_srv > > >,
    in< "config" > {
  using no_arguments = seq< opt< choose< host_vrf, host_view > >, known_host, opt< rest_of_line< "the value" > > >;
};

struct server_vrf_name : name< "a VRF" > {};
struct server_ipv4 : dotted_quad< "an IPv4 address" > {};
struct server_ipv6 : ipv6_word< "an IPv6 address" > {};
struct server_vrf : on< "vrf", server_vrf_name > {};

// ip name-server [vrf <vrf>] <address> …
//   e.g.  ip name-server 1.1.1.1 8.8.8.8
//   e.g.  ip name-server vrf INTERNET 2001:db8::53
//   not   ip name-server ns.example.net   expected an IPv4 address, an IPv6 address or vrf, found 'ns.example.net'
struct ip_name_server
  : command< "ip name-server", opt< choose< server_vrf > >, some< first_of< server_ipv4, server_ipv6 > > >,
    in< "config" > {
  using no_arguments = seq< opt< choose< server_vrf > >, any_number_of< first_of< server_ipv4, server_ipv6 > > >;
};

struct domain_vrf_keyword : keyword< "vrf" > {};
struct domain_vrf_name : name< "a VRF" > {};
struct domain_value : name< "a domain" > {};
struct domain_words
  : first_of< seq< exact< domain_vrf_keyword >, domain_vrf_name, domain_value >, domain_value > {};

// ip domain name [vrf <vrf>] <domain>
//   e.g.  ip domain name otus.local
//   e.g.  ip domain name vrf INTERNET example.net
struct ip_domain_name : command< "ip domain name", domain_words >, in< "config" >, bare_no {};
// ip domain-name [vrf <vrf>] <domain>: the older spelling
//   e.g.  ip domain-name fz.otus.local
struct ip_domain_name_older : command< "ip domain-name", domain_words >, in< "config" >, bare_no {};

// ip domain list [vrf <vrf>] <domain>
//   e.g.  ip domain list example.net
struct ip_domain_list : command< "ip domain list", domain_words >, in< "config" > {};
// ip domain-list [vrf <vrf>] <domain>: the older spelling
//   e.g.  ip domain-list example.net
struct ip_domain_list_older : command< "ip domain-list", domain_words >, in< "config" > {};

// ip domain lookup
//   e.g.  no ip domain lookup
struct ip_domain_lookup : command< "ip domain lookup" >, in< "config" > {};
// ip domain-lookup: the older spelling
//   e.g.  no ip domain-lookup
struct ip_domain_lookup_older : command< "ip domain-lookup" >, in< "config" > {};

struct lookup_interface : interface_words< "an interface" > {};

// ip domain lookup source-interface <interface>
//   e.g.  ip domain lookup source-interface Loopback0
struct ip_domain_source
  : command< "ip domain lookup source-interface", lookup_interface >, in< "config" >, bare_no {};
// ip domain-lookup source-interface <interface>: the older spelling
//   e.g.  ip domain-lookup source-interface Loopback0
struct ip_domain_source_older
  : command< "ip domain-lookup source-interface", lookup_interface >, in< "config" >, bare_no {};

struct domain_retries : number< 0, 100, "a number of tries" > {};
struct domain_seconds : number< 1, 3600, "a time in seconds" > {};

// ip domain retry <0-100>
//   e.g.  ip domain retry 0
struct ip_domain_retry : command< "ip domain retry", domain_retries >, in< "config" >, bare_no {};
// ip domain timeout <1-3600>
//   e.g.  ip domain timeout 2
struct ip_domain_timeout : command< "ip domain timeout", domain_seconds >, in< "config" >, bare_no {};
// ip domain round-robin
//   e.g.  ip domain round-robin
struct ip_domain_round_robin : command< "ip domain round-robin" >, in< "config" > {};

// clang-format on

}  // namespace peerlint::grammar
