#pragma once

#include "grammar/lexical.hpp"
#include "grammar/ports.hpp"

// How translations age, are counted and logged.
namespace peerlint::grammar {

// clang-format off

struct nat_never : keyword< "never" > {};
struct nat_seconds : number< 0, 2147483647, "a time in seconds" > {};
struct nat_age : first_of< nat_never, nat_seconds > {};

// ip nat translation timeout {<seconds> | never}
//   e.g.  ip nat translation timeout 300
//   e.g.  ip nat translation timeout never
struct nat_timeout : command< "ip nat translation timeout", nat_age >, in< "config" >, bare_no {};

// ip nat translation udp-timeout {<seconds> | never}
//   e.g.  ip nat translation udp-timeout 60
//   e.g.  ip nat translation udp-timeout never
struct nat_udp_timeout : command< "ip nat translation udp-timeout", nat_age >, in< "config" >, bare_no {};

// ip nat translation tcp-timeout {<seconds> | never}
//   e.g.  ip nat translation tcp-timeout 3600
//   e.g.  ip nat translation tcp-timeout never
struct nat_tcp_timeout : command< "ip nat translation tcp-timeout", nat_age >, in< "config" >, bare_no {};

// ip nat translation dns-timeout {<seconds> | never}
//   e.g.  ip nat translation dns-timeout 60
//   e.g.  ip nat translation dns-timeout never
struct nat_dns_timeout : command< "ip nat translation dns-timeout", nat_age >, in< "config" >, bare_no {};

// ip nat translation icmp-timeout {<seconds> | never}
//   e.g.  ip nat translation icmp-timeout 30
//   e.g.  ip nat translation icmp-timeout never
struct nat_icmp_timeout : command< "ip nat translation icmp-timeout", nat_age >, in< "config" >, bare_no {};

// ip nat translation finrst-timeout {<seconds> | never}
//   e.g.  ip nat translation finrst-timeout 30
//   e.g.  ip nat translation finrst-timeout never
struct nat_finrst_timeout : command< "ip nat translation finrst-timeout", nat_age >, in< "config" >, bare_no {};

// ip nat translation syn-timeout {<seconds> | never}
//   e.g.  ip nat translation syn-timeout 30
//   e.g.  ip nat translation syn-timeout never
struct nat_syn_timeout : command< "ip nat translation syn-timeout", nat_age >, in< "config" >, bare_no {};

// ip nat translation pptp-timeout {<seconds> | never}
//   e.g.  ip nat translation pptp-timeout 86400
//   e.g.  ip nat translation pptp-timeout never
struct nat_pptp_timeout : command< "ip nat translation pptp-timeout", nat_age >, in< "config" >, bare_no {};

// ip nat translation routemap-entry-timeout {<seconds> | never}
//   e.g.  ip nat translation routemap-entry-timeout 600
//   e.g.  ip nat translation routemap-entry-timeout never
struct nat_routemap_entry_timeout : command< "ip nat translation routemap-entry-timeout", nat_age >, in< "config" >, bare_no {};

// ip nat translation entry-timeout {<seconds> | never}
//   e.g.  ip nat translation entry-timeout 600
//   e.g.  ip nat translation entry-timeout never
struct nat_entry_timeout : command< "ip nat translation entry-timeout", nat_age >, in< "config" >, bare_no {};

// ip nat translation esp-timeout {<seconds> | never}
//   e.g.  ip nat translation esp-timeout 300
//   e.g.  ip nat translation esp-timeout never
struct nat_esp_timeout : command< "ip nat translation esp-timeout", nat_age >, in< "config" >, bare_no {};

// ip nat translation nonesp-timeout {<seconds> | never}
//   e.g.  ip nat translation nonesp-timeout 300
//   e.g.  ip nat translation nonesp-timeout never
struct nat_nonesp_timeout : command< "ip nat translation nonesp-timeout", nat_age >, in< "config" >, bare_no {};

// ip nat translation arp-ping-timeout {<seconds> | never}
//   e.g.  ip nat translation arp-ping-timeout 600
//   e.g.  ip nat translation arp-ping-timeout never
struct nat_arp_ping_timeout : command< "ip nat translation arp-ping-timeout", nat_age >, in< "config" >, bare_no {};

struct nat_tcp_port : on< "tcp", ace_port > {};
struct nat_udp_port : on< "udp", ace_port > {};

// ip nat translation port-timeout {tcp | udp} <port> {<seconds> | never}
//   e.g.  ip nat translation port-timeout tcp 22 86400
//   not   ip nat translation port-timeout icmp 8 60      expected tcp or udp, found 'icmp'
struct nat_port_timeout
  : command< "ip nat translation port-timeout", choose< nat_tcp_port, nat_udp_port >, nat_age >,
    in< "config" > {
  using no_arguments = seq< choose< nat_tcp_port, nat_udp_port >, opt< nat_age > >;
};

struct nat_most_entries : number< 1, 2147483647, "a number of translations" > {};
struct nat_limited_name : name< "a name" > {};
struct nat_limited_host : dotted_quad< "an address" > {};
struct limit_all_host : on< "all-host" > {};
struct limit_all_vrf : on< "all-vrf" > {};
struct limit_cpu : on< "cpu" > {};
struct limit_host : on< "host", nat_limited_host > {};
struct limit_list : on< "list", nat_limited_name > {};
struct limit_redundancy : on< "redundancy", nat_limited_name > {};
struct limit_vrf : on< "vrf", nat_limited_name > {};

// ip nat translation max-entries [all-host | all-vrf | cpu | host <address> | list <acl> | redundancy <group> | vrf <vrf>] <number>
//   e.g.  ip nat translation max-entries 10000
//   e.g.  ip nat translation max-entries vrf RED 500
//   e.g.  ip nat translation max-entries host 10.1.0.9 100
struct nat_max_entries
  : command< "ip nat translation max-entries",
             opt< choose< limit_all_host, limit_all_vrf, limit_cpu, limit_host, limit_list,
                          limit_redundancy, limit_vrf > >,
             nat_most_entries >,
    in< "config" > {
  using no_arguments = opt< rest_of_line< "the limit" > >;
};

struct nat_option_words : rest_of_line< "a value" > {};
struct log_flow_export : on< "flow-export", nat_option_words > {};
struct log_syslog : on< "syslog", opt< nat_option_words > > {};

// ip nat log translations {flow-export <how> | syslog [no-payload]}
//   e.g.  ip nat log translations syslog
//   e.g.  ip nat log translations flow-export v9 udp destination 10.1.0.9 2055
//   not   ip nat log translations         expected flow-export or syslog
struct nat_log
  : command< "ip nat log translations", choose< log_flow_export, log_syslog > >, in< "config" > {
  using no_arguments = opt< nat_option_words >;
};

struct nat_service_name
  : keyword_choice< "alg", "all-algs", "allow-h323-even-rtp-ports", "allow-h323-keepalive",
                    "allow-multipart", "allow-sip-even-rtp-ports", "allow-skinny-even-rtp-ports",
                    "append-ldap-search-res", "dns", "dns-reset-ttl", "dns-v6", "enable-mib",
                    "enable-sym-port", "ftp", "fullrange", "gatekeeper", "gtp", "h225", "h323",
                    "ipsec-esp", "ldap", "list", "mgcp", "modify-in-progress", "modify-rtp-port",
                    "msrpc", "multi-wan-link", "nbar", "netbios", "netbios-dgm", "netbios-ns",
                    "netbios-ssn", "netmeeting", "port-randomization", "pptp", "range", "ras",
                    "rcmd", "rsh", "rtsp", "sip", "skinny", "sunrpc", "tftp", "tns" > {
  static constexpr std::string_view text = "a service";
};

// ip nat service <service> [<option> …]
//   e.g.  ip nat service sip udp port 5060
//   e.g.  ip nat service list 10 ftp tcp port 2021
//   not   ip nat service voice            expected a service, found 'voice'
struct nat_service
  : command< "ip nat service", nat_service_name, opt< nat_option_words > >, in< "config" > {};

struct nat_setting_name
  : keyword_choice< "central-policy", "cfg-check", "fbd", "flow-entries", "fullrange",
                    "gatekeeper-size", "high-performance", "interface-overload", "log-destination",
                    "mode", "nonpatdrop", "nonpatlog-disable", "pap", "pat", "pool",
                    "preserve-sdwan-ports", "redundancy", "reserve-ports", "scale", "support",
                    "trans-err-limit" > {
  static constexpr std::string_view text = "a setting";
};

// ip nat settings <setting> [<value> …]
//   e.g.  ip nat settings central-policy
//   e.g.  ip nat settings mode cgn
//   not   ip nat settings colour          expected a setting, found 'colour'
struct nat_setting
  : command< "ip nat settings", nat_setting_name, opt< nat_option_words > >, in< "config" > {};

// ip nat create flow-entries
//   e.g.  no ip nat create flow-entries
struct nat_create : command< "ip nat create flow-entries" >, in< "config" > {};

// ip nat switchover replication {http | <protocol>} [port <port>]
//   e.g.  ip nat switchover replication http
struct nat_switchover
  : command< "ip nat switchover replication", nat_option_words >, in< "config" > {};

struct leaked_network : dotted_quad< "a network" > {};
struct leaked_mask : dotted_quad< "a mask" > {};
struct leaked_into : keyword< "global" > {};

// ip nat route vrf <vrf> <network> <mask> global
//   e.g.  ip nat route vrf 3001 0.0.0.0 0.0.0.0 global
//   not   ip nat route vrf 3001 0.0.0.0   expected a mask
struct nat_route
  : command< "ip nat route vrf", name< "a VRF" >, leaked_network, leaked_mask, leaked_into >, in< "config" > {};

// clang-format on

}  // namespace peerlint::grammar
