#pragma once

#include "grammar/lexical.hpp"

// What an operation sends, in the older syntax: the `type` of `rtr N` and of `ip sla monitor N`.
namespace peerlint::grammar {

// clang-format off

struct type_ipv4 : dotted_quad< "a target address" > {};
struct type_host : host_name< "a host name" > {};
struct type_target : first_of< type_ipv4, type_host > {};
struct type_dest : on< "dest-ipaddr", type_target > {};
struct type_port : number< 1, 65535, "a port" > {};
struct type_dest_port : on< "dest-port", type_port > {};
struct type_source_ipv4 : dotted_quad< "a source address" > {};
struct type_source_host : host_name< "a host name" > {};
struct type_source_ip : on< "source-ipaddr", first_of< type_source_ipv4, type_source_host > > {};
struct type_source_interface_name : interface_words< "an interface" > {};
struct type_source_interface : on< "source-interface", type_source_interface_name > {};
struct type_source_port_number : number< 1, 65535, "a port" > {};
struct type_source_port : on< "source-port", type_source_port_number > {};
struct type_control_state : keyword_choice< "disable", "enable" > {};
struct type_control : on< "control", type_control_state > {};
struct type_packets : on< "num-packets", number< 1, 60000, "a number of packets" > > {};
struct type_interval : on< "interval", number< 1, 60000, "a time in milliseconds" > > {};
struct type_target_only : on< "targetOnly" > {};
struct type_codec : on< "codec", keyword_choice< "g711alaw", "g711ulaw", "g729a" > > {};
struct type_codec_interval : on< "codec-interval", number< 1, 60000, "a time in milliseconds" > > {};
struct type_codec_packets : on< "codec-numpackets", number< 1, 60000, "a number of packets" > > {};
struct type_codec_size : on< "codec-size", number< 16, 1500, "a number of bytes" > > {};
struct type_advantage : on< "advantage-factor", number< 0, 20, "an advantage factor" > > {};
struct type_url_text : name< "a URL" > {};
struct type_url : on< "url", type_url_text > {};
struct type_server : dotted_quad< "a name server" > {};
struct type_name_server : on< "name-server", type_server > {};
struct type_version : on< "version", keyword_choice< "1.0", "1.1" > > {};
struct type_cache : on< "cache", keyword_choice< "disable", "enable" > > {};
struct type_proxy : on< "proxy", name< "a proxy" > > {};
struct type_mode : on< "mode", keyword_choice< "active", "passive" > > {};
struct type_operation : on< "operation", keyword_choice< "get", "raw" > > {};
struct type_words : rest_of_line< "what the operation measures" > {};

struct type_echo
  : on< "echo", keyword< "protocol" >, keyword< "ipIcmpEcho" >, type_target,
        opt< choose< type_source_ip, type_source_interface > > > {};
struct type_path_echo
  : on< "pathEcho", keyword< "protocol" >, keyword< "ipIcmpEcho" >, type_target,
        opt< choose< type_source_ip > > > {};
struct type_path_jitter
  : on< "pathJitter", some< choose< type_dest, type_source_ip, type_packets, type_interval,
                                    type_target_only > > > {};
struct type_udp_echo
  : on< "udpEcho", some< choose< type_dest, type_dest_port, type_source_ip, type_source_port,
                                 type_control > > > {};
struct type_jitter
  : on< "jitter", some< choose< type_dest, type_dest_port, type_codec, type_codec_interval,
                                type_codec_packets, type_codec_size, type_advantage, type_packets,
                                type_interval, type_source_ip, type_source_port, type_control > > > {};
struct type_tcp_connect
  : on< "tcpConnect", some< choose< type_dest, type_dest_port, type_source_ip, type_source_port,
                                    type_control > > > {};
struct type_http
  : on< "http", some< choose< type_operation, type_url, type_name_server, type_version, type_source_ip,
                              type_source_port, type_cache, type_proxy > > > {};
struct type_ftp
  : on< "ftp", some< choose< type_operation, type_url, type_source_ip, type_mode > > > {};
struct type_dns_target : on< "target-addr", type_target > {};
struct type_dns
  : on< "dns", some< choose< type_dns_target, type_name_server, type_source_ip, type_source_port > > > {};
struct type_dhcp_target : on< "dest", type_target > {};
struct type_dhcp_option : on< "option", rest_of_line< "82 and its parts" > > {};
struct type_dhcp
  : on< "dhcp", any_number_of< choose< type_dhcp_target, type_source_ip, type_dhcp_option > > > {};
struct type_dlsw_peer : on< "peer-ipaddr", type_target > {};
struct type_dlsw : on< "dlsw", choose< type_dlsw_peer > > {};
struct type_frame_relay : on< "frame-relay", type_words > {};
struct type_slm : on< "slm", type_words > {};
struct type_voip : on< "voip", type_words > {};

// type {echo | pathEcho} protocol ipIcmpEcho {<ip> | <name>} [source-ipaddr <ip> | source-interface <interface>]
// type pathJitter dest-ipaddr <ip> [source-ipaddr <ip>] [num-packets <n>] [interval <ms>] [targetOnly]
// type {udpEcho | tcpConnect} dest-ipaddr <ip> dest-port <port> [source-ipaddr <ip>] [source-port <port>] [control {disable | enable}]
// type jitter dest-ipaddr <ip> dest-port <port> [codec <codec> …] [num-packets <n>] [interval <ms>] [source-ipaddr <ip>] [source-port <port>] [control {disable | enable}]
// type http operation {get | raw} url <url> [name-server <ip>] [version {1.0 | 1.1}] [source-ipaddr <ip>] [source-port <port>] [cache {disable | enable}] [proxy <url>]
// type ftp operation get url <url> [source-ipaddr <ip>] [mode {active | passive}]
// type dns target-addr <name> name-server <ip> [source-ipaddr <ip>] [source-port <port>]
// type dhcp [dest <ip>] [source-ipaddr <ip>] [option 82 …]
// type {dlsw peer-ipaddr <ip> | frame-relay … | slm … | voip …}
//   e.g.  type echo protocol ipIcmpEcho 203.0.113.1 source-interface FastEthernet0/0
//   e.g.  type pathEcho protocol ipIcmpEcho 203.0.113.1
//   e.g.  type udpEcho dest-ipaddr 203.0.113.1 dest-port 5000 control disable
//   e.g.  type tcpConnect dest-ipaddr 203.0.113.1 dest-port 80 source-ipaddr 192.0.2.1
//   e.g.  type jitter dest-ipaddr 203.0.113.1 dest-port 16384 num-packets 20
//   e.g.  type pathJitter dest-ipaddr 203.0.113.1 targetOnly
//   e.g.  type http operation get url http://www.example.com
//   e.g.  type ftp operation get url ftp://198.51.100.7/probe.bin mode passive
//   e.g.  type dns target-addr www.example.com name-server 192.0.2.53
//   e.g.  type dhcp dest 192.0.2.67
//   e.g.  type dlsw peer-ipaddr 192.0.2.9
//   e.g.  type voip delay gatekeeper-registration
//   e.g.  type frame-relay interface Serial0/0 dlci 100
//   e.g.  type slm frame-relay interface Serial0/0 dlci 100
//   not   type echo protocol ipIcmp 203.0.113.256     expected a target address or a host name, found '203.0.113.256'
struct sla_type
  : command< "type", choose< type_echo, type_path_echo, type_path_jitter, type_udp_echo, type_jitter,
                             type_tcp_connect, type_http, type_ftp, type_dns, type_dhcp, type_dlsw,
                             type_frame_relay, type_slm, type_voip > >,
    in< "ip-sla-monitor", "rtr" >, bare_no {};

// clang-format on

}  // namespace peerlint::grammar
