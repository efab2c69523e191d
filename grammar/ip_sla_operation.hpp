#pragma once

#include "grammar/lexical.hpp"

// What an operation of IP SLA sends: the line that gives `ip sla N` its type.
namespace peerlint::grammar {

// clang-format off

struct probe_ipv4 : dotted_quad< "a target address" > {};
struct probe_ipv6 : ipv6_word< "an IPv6 address" > {};
struct probe_host : host_name< "a host name" > {};
struct probe_target : first_of< probe_ipv4, probe_ipv6, probe_host > {};
struct probe_port : number< 1, 65535, "a port" > {};

struct probe_source_ipv4 : dotted_quad< "a source address" > {};
struct probe_source_ipv6 : ipv6_word< "an IPv6 address" > {};
struct probe_source_host : host_name< "a host name" > {};
struct probe_source : first_of< probe_source_ipv4, probe_source_ipv6, probe_source_host > {};
struct probe_source_ip : on< "source-ip", probe_source > {};
struct probe_source_interface_name : interface_words< "an interface" > {};
struct probe_source_interface : on< "source-interface", probe_source_interface_name > {};
struct probe_source_port_number : number< 1, 65535, "a port" > {};
struct probe_source_port : on< "source-port", probe_source_port_number > {};
struct probe_control_state : keyword_choice< "disable", "enable" > {};
struct probe_control : on< "control", probe_control_state > {};
struct probe_packets : on< "num-packets", number< 1, 60000, "a number of packets" > > {};
struct probe_interval : on< "interval", number< 1, 60000, "a time in milliseconds" > > {};

// icmp-echo {<ip> | <ipv6> | <name>} [source-ip <ip> | source-interface <interface>]
//   e.g.  icmp-echo 203.0.113.1 source-interface GigabitEthernet0/0
//   e.g.  icmp-echo 2001:db8::1 source-ip 2001:db8::2
//   not   icmp-echo 203.0.113             expected a target address, an IPv6 address or a host name, found '203.0.113'
struct icmp_echo
  : command< "icmp-echo", probe_target, opt< choose< probe_source_ip, probe_source_interface > > >,
    in< "ip-sla" >, bare_no {};

// icmp-jitter {<ip> | <name>} [interval <ms>] [num-packets <n>] [source-ip <ip> | source-interface <interface>]
//   e.g.  icmp-jitter 203.0.113.1 interval 40 num-packets 20 source-ip 192.0.2.1
struct icmp_jitter
  : command< "icmp-jitter", probe_target,
             any_number_of< choose< probe_interval, probe_packets, probe_source_ip,
                                    probe_source_interface > > >,
    in< "ip-sla" >, bare_no {};

// path-echo {<ip> | <name>} [source-ip <ip> | source-interface <interface>]
//   e.g.  path-echo 203.0.113.1 source-ip 192.0.2.1
struct path_echo
  : command< "path-echo", probe_target, opt< choose< probe_source_ip, probe_source_interface > > >,
    in< "ip-sla" >, bare_no {};

struct probe_target_only : on< "targetOnly" > {};

// path-jitter {<ip> | <name>} [source-ip <ip>] [num-packets <n>] [interval <ms>] [targetOnly]
//   e.g.  path-jitter 203.0.113.1 num-packets 12 interval 22
struct path_jitter
  : command< "path-jitter", probe_target,
             any_number_of< choose< probe_source_ip, probe_source_interface, probe_packets,
                                    probe_interval, probe_target_only > > >,
    in< "ip-sla" >, bare_no {};

// udp-echo {<ip> | <ipv6> | <name>} <port> [source-ip <ip>] [source-port <port>] [control {disable | enable}]
//   e.g.  udp-echo 203.0.113.1 5000 source-ip 192.0.2.1 control disable
//   not   udp-echo 203.0.113.1            expected a port (1-65535)
struct udp_echo
  : command< "udp-echo", probe_target, probe_port,
             any_number_of< choose< probe_source_ip, probe_source_interface, probe_source_port,
                                    probe_control > > >,
    in< "ip-sla" >, bare_no {};

struct probe_codec : on< "codec", keyword_choice< "g711alaw", "g711ulaw", "g729a" > > {};
struct probe_codec_interval : on< "codec-interval", number< 1, 60000, "a time in milliseconds" > > {};
struct probe_codec_packets : on< "codec-numpackets", number< 1, 60000, "a number of packets" > > {};
struct probe_codec_size : on< "codec-size", number< 16, 1500, "a number of bytes" > > {};
struct probe_advantage : on< "advantage-factor", number< 0, 20, "an advantage factor" > > {};
struct probe_endpoints : on< "endpoint-list", name< "a list of endpoints" > > {};
struct probe_ssm : on< "ssm", rest_of_line< "a source" > > {};

// udp-jitter {<ip> | <ipv6> | <name>} <port> [codec {g711alaw | g711ulaw | g729a} [codec-numpackets <n>] [codec-size <bytes>] [codec-interval <ms>] [advantage-factor <0-20>]] [num-packets <n>] [interval <ms>] [source-ip <ip>] [source-port <port>] [control {disable | enable}] [endpoint-list <name>] [ssm …]
//   e.g.  udp-jitter 203.0.113.1 5000 num-packets 20 interval 10
//   e.g.  udp-jitter 203.0.113.1 16384 codec g729a codec-numpackets 500 advantage-factor 2
struct udp_jitter
  : command< "udp-jitter", probe_target, probe_port,
             any_number_of< choose< probe_codec, probe_codec_interval, probe_codec_packets,
                                    probe_codec_size, probe_advantage, probe_packets, probe_interval,
                                    probe_source_ip, probe_source_interface, probe_source_port,
                                    probe_control, probe_endpoints, probe_ssm > > >,
    in< "ip-sla" >, bare_no {};

// tcp-connect {<ip> | <ipv6> | <name>} <port> [source-ip <ip>] [source-port <port>] [control {disable | enable}]
//   e.g.  tcp-connect 203.0.113.1 443 source-ip 192.0.2.1 source-port 51000 control disable
struct tcp_connect
  : command< "tcp-connect", probe_target, probe_port,
             any_number_of< choose< probe_source_ip, probe_source_interface, probe_source_port,
                                    probe_control > > >,
    in< "ip-sla" >, bare_no {};

struct probe_url : name< "a URL" > {};
struct probe_server_ipv4 : dotted_quad< "a name server" > {};
struct probe_server_ipv6 : ipv6_word< "an IPv6 address" > {};
struct probe_name_server
  : on< "name-server", first_of< probe_server_ipv4, probe_server_ipv6 > > {};
struct probe_version : on< "version", keyword_choice< "1.0", "1.1" > > {};
struct probe_cache : on< "cache", keyword_choice< "disable", "enable" > > {};
struct probe_proxy : on< "proxy", name< "a proxy" > > {};
struct probe_ip_version : keyword_choice< "ipv4", "ipv6" > {};
struct probe_http_options
  : any_number_of< choose< probe_name_server, probe_version, probe_source_ip, probe_source_interface,
                           probe_source_port, probe_cache, probe_proxy > > {};
struct probe_method : keyword_choice< "get", "raw" > {};
struct probe_secure_method : keyword_choice< "get", "head", "raw" > {};

// http {get | raw} [ipv4 | ipv6] <url> [name-server <ip>] [version {1.0 | 1.1}] [source-ip <ip> | source-interface <interface>] [source-port <port>] [cache {disable | enable}] [proxy <url>]
//   e.g.  http get http://www.example.com name-server 192.0.2.53 source-interface Dialer1
//   e.g.  http raw http://198.51.100.7 version 1.1 cache disable
//   not   http post http://www.example.com     expected get or raw, found 'post'
struct http_probe
  : command< "http", probe_method, opt< exact< probe_ip_version > >, probe_url, probe_http_options >,
    in< "ip-sla" >, bare_no {};

// http secure {get | head | raw} <url> [<option> …]
//   e.g.  http secure get https://www.example.com source-interface Dialer1
struct https_probe
  : command< "http secure", probe_secure_method, opt< exact< probe_ip_version > >, probe_url,
             probe_http_options >,
    in< "ip-sla" >, bare_no {};

struct probe_ftp_mode : on< "mode", keyword_choice< "active", "passive" > > {};

// ftp get <url> [source-ip <ip>] [mode {active | passive}]
//   e.g.  ftp get ftp://198.51.100.7/probe.bin source-ip 192.0.2.1 mode passive
struct ftp_get
  : command< "ftp get", probe_url,
             any_number_of< choose< probe_source_ip, probe_source_interface, probe_ftp_mode > > >,
    in< "ip-sla" >, bare_no {};

// dns {<name> | <ip>} name-server <ip> [source-ip <ip> | source-interface <interface>] [source-port <port>]
//   e.g.  dns www.example.com name-server 192.0.2.53 source-ip 192.0.2.1
struct dns_probe
  : command< "dns", probe_target,
             some< choose< probe_name_server, probe_source_ip, probe_source_interface,
                           probe_source_port > > >,
    in< "ip-sla" >, bare_no {};

struct probe_option_82 : on< "option", rest_of_line< "82 and its parts" > > {};
struct probe_dhcp_options : any_number_of< choose< probe_source_ip, probe_option_82 > > {};

// dhcp [<ip> | <name>] [source-ip <ip>] [option 82 [circuit-id <id>] [remote-id <id>] [subnet-mask <mask>]]
//   e.g.  dhcp 192.0.2.67 source-ip 192.0.2.1 option 82 circuit-id 7
struct dhcp_probe
  : command< "dhcp", first_of< seq< choose< probe_source_ip, probe_option_82 >, probe_dhcp_options >,
                               seq< probe_target, probe_dhcp_options >, nothing > >,
    in< "ip-sla" >, bare_no {};

// --- for which no failover is configured: the words are kept ---------------------------------------

struct probe_words : rest_of_line< "what the operation measures" > {};

// dlsw peer-ipaddr <ip>
//   e.g.  dlsw peer-ipaddr 192.0.2.9
struct dlsw_probe : command< "dlsw peer-ipaddr", probe_target >, in< "ip-sla" >, bare_no {};
// ethernet {echo | jitter} {mpid <n> | domain <name> …} …
//   e.g.  ethernet echo mpid 23 domain CITY vlan 34
struct ethernet_probe : command< "ethernet", probe_words >, in< "ip-sla" >, bare_no {};
// frame-relay interface <interface> dlci <n>
//   e.g.  frame-relay interface Serial0/0 dlci 100
struct frame_relay_probe : command< "frame-relay", probe_words >, in< "ip-sla" >, bare_no {};
// mpls lsp {ping | trace} {ipv4 <prefix> <mask> | pseudowire <ip> <vc>} …
//   e.g.  mpls lsp ping ipv4 192.0.2.9 255.255.255.255 lsp-selector 127.1.1.1
struct mpls_probe : command< "mpls lsp", probe_words >, in< "ip-sla" >, bare_no {};
// voip delay {post-dial … | gatekeeper-registration}
//   e.g.  voip delay gatekeeper-registration
struct voip_probe : command< "voip delay", probe_words >, in< "ip-sla" >, bare_no {};
// slm {controller | frame-relay} <interface> …
//   e.g.  slm frame-relay interface Serial0/0 dlci 100
struct slm_probe : command< "slm", probe_words >, in< "ip-sla" >, bare_no {};
// ethernet y1731 {delay | loss} …: its lines are kept, not understood
//   e.g.  ethernet y1731 delay DMM domain CITY vlan 34 mpid 5 cos 1 source mpid 6
struct y1731_probe
  : command< "ethernet y1731", probe_words >, in< "ip-sla" >, opens< "ip-sla-ethernet-y1731" >,
    bare_no {};
// service-performance …: its lines are kept, not understood
//   e.g.  service-performance type ethernet dest-mac-addr 0000.5e00.5301 interface GigabitEthernet0/0/1
struct service_performance
  : command< "service-performance", probe_words >, in< "ip-sla" >,
    opens< "ip-sla-service-performance" >, bare_no {};

// clang-format on

}  // namespace peerlint::grammar
