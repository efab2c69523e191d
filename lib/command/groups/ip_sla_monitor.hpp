#pragma once

#include <string_view>
#include <variant>

#include <peerlint/span.hpp>
#include "command/field.hpp"
#include "command/groups/ip_sla_operation.hpp"

namespace peerlint::grammar {
struct sla_type;
struct type_control_state;
struct type_dhcp;
struct type_dlsw;
struct type_dns;
struct type_echo;
struct type_frame_relay;
struct type_ftp;
struct type_host;
struct type_http;
struct type_ipv4;
struct type_jitter;
struct type_path_echo;
struct type_path_jitter;
struct type_port;
struct type_server;
struct type_slm;
struct type_source_host;
struct type_source_interface_name;
struct type_source_ipv4;
struct type_source_port_number;
struct type_tcp_connect;
struct type_udp_echo;
struct type_url_text;
struct type_voip;
}  // namespace peerlint::grammar

namespace peerlint::command {

/// `type …` of `rtr N` and `ip sla monitor N`.
struct sla_type : sla_probe_words {
  using production = grammar::sla_type;
  located<std::string_view> type;  ///< `echo`, `tcpConnect` …
  void fields(auto& take) {
    take(from<grammar::type_echo>, type);
    take(from<grammar::type_path_echo>, type);
    take(from<grammar::type_path_jitter>, type);
    take(from<grammar::type_udp_echo>, type);
    take(from<grammar::type_jitter>, type);
    take(from<grammar::type_tcp_connect>, type);
    take(from<grammar::type_http>, type);
    take(from<grammar::type_ftp>, type);
    take(from<grammar::type_dns>, type);
    take(from<grammar::type_dhcp>, type);
    take(from<grammar::type_dlsw>, type);
    take(from<grammar::type_frame_relay>, type);
    take(from<grammar::type_slm>, type);
    take(from<grammar::type_voip>, type);
    take(from<grammar::type_ipv4>, target);
    take(from<grammar::type_host>, target);
    take(from<grammar::type_port>, port);
    take(from<grammar::type_source_ipv4>, source);
    take(from<grammar::type_source_host>, source);
    take(from<grammar::type_source_interface_name>, source_interface);
    take(from<grammar::type_source_port_number>, source_port);
    take(from<grammar::type_control_state>, control);
    take(from<grammar::type_url_text>, url);
    take(from<grammar::type_server>, name_server);
  }
};

using ip_sla_monitor_command = std::variant<sla_type>;

}  // namespace peerlint::command
