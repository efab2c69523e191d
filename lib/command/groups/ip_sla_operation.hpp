#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <variant>

#include <peerlint/span.hpp>
#include "command/field.hpp"

namespace peerlint::grammar {
struct dhcp_probe;
struct dlsw_probe;
struct dns_probe;
struct ethernet_probe;
struct frame_relay_probe;
struct ftp_get;
struct http_probe;
struct https_probe;
struct icmp_echo;
struct icmp_jitter;
struct mpls_probe;
struct path_echo;
struct path_jitter;
struct probe_control_state;
struct probe_host;
struct probe_ipv4;
struct probe_ipv6;
struct probe_port;
struct probe_server_ipv4;
struct probe_server_ipv6;
struct probe_source_host;
struct probe_source_interface_name;
struct probe_source_ipv4;
struct probe_source_ipv6;
struct probe_source_port_number;
struct probe_url;
struct service_performance;
struct slm_probe;
struct tcp_connect;
struct udp_echo;
struct udp_jitter;
struct voip_probe;
struct y1731_probe;
}  // namespace peerlint::grammar

namespace peerlint::command {

/// What the type line of an operation says, in all generations.
struct sla_probe_words {
  std::optional<located<std::string_view>> target;
  std::optional<located<std::uint32_t>> port;
  std::optional<located<std::string_view>> source;
  std::optional<located<std::string_view>> source_interface;
  std::optional<located<std::uint32_t>> source_port;
  std::optional<located<std::string_view>> control;
  std::optional<located<std::string_view>> url;
  std::optional<located<std::string_view>> name_server;
};

template <class Production>
struct sla_probe : sla_probe_words {
  using production = Production;
  void fields(auto& take) {
    take(from<grammar::probe_ipv4>, target);
    take(from<grammar::probe_ipv6>, target);
    take(from<grammar::probe_host>, target);
    take(from<grammar::probe_port>, port);
    take(from<grammar::probe_source_ipv4>, source);
    take(from<grammar::probe_source_ipv6>, source);
    take(from<grammar::probe_source_host>, source);
    take(from<grammar::probe_source_interface_name>, source_interface);
    take(from<grammar::probe_source_port_number>, source_port);
    take(from<grammar::probe_control_state>, control);
    take(from<grammar::probe_url>, url);
    take(from<grammar::probe_server_ipv4>, name_server);
    take(from<grammar::probe_server_ipv6>, name_server);
  }
};

using ip_sla_operation_command = std::variant<
    sla_probe<grammar::icmp_echo>, sla_probe<grammar::icmp_jitter>, sla_probe<grammar::path_echo>,
    sla_probe<grammar::path_jitter>, sla_probe<grammar::udp_echo>, sla_probe<grammar::udp_jitter>,
    sla_probe<grammar::tcp_connect>, sla_probe<grammar::http_probe>,
    sla_probe<grammar::https_probe>, sla_probe<grammar::ftp_get>, sla_probe<grammar::dns_probe>,
    sla_probe<grammar::dhcp_probe>, sla_probe<grammar::dlsw_probe>,
    sla_probe<grammar::ethernet_probe>, sla_probe<grammar::frame_relay_probe>,
    sla_probe<grammar::mpls_probe>, sla_probe<grammar::voip_probe>, sla_probe<grammar::slm_probe>,
    sla_probe<grammar::y1731_probe>, sla_probe<grammar::service_performance>>;

}  // namespace peerlint::command
