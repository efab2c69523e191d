#include "command/groups/ip_sla_operation.hpp"

#include "session/ip_sla_operations.hpp"

namespace peerlint::session {
namespace ip_sla_operation {
namespace {

using kinds = model::ip_sla_kind;

template <class Production>
constexpr auto kind_of = kinds::ethernet;
template <>
constexpr auto kind_of<grammar::icmp_echo> = kinds::icmp_echo;
template <>
constexpr auto kind_of<grammar::icmp_jitter> = kinds::icmp_jitter;
template <>
constexpr auto kind_of<grammar::path_echo> = kinds::path_echo;
template <>
constexpr auto kind_of<grammar::path_jitter> = kinds::path_jitter;
template <>
constexpr auto kind_of<grammar::udp_echo> = kinds::udp_echo;
template <>
constexpr auto kind_of<grammar::udp_jitter> = kinds::udp_jitter;
template <>
constexpr auto kind_of<grammar::tcp_connect> = kinds::tcp_connect;
template <>
constexpr auto kind_of<grammar::http_probe> = kinds::http;
template <>
constexpr auto kind_of<grammar::https_probe> = kinds::https;
template <>
constexpr auto kind_of<grammar::ftp_get> = kinds::ftp;
template <>
constexpr auto kind_of<grammar::dns_probe> = kinds::dns;
template <>
constexpr auto kind_of<grammar::dhcp_probe> = kinds::dhcp;
template <>
constexpr auto kind_of<grammar::dlsw_probe> = kinds::dlsw;
template <>
constexpr auto kind_of<grammar::frame_relay_probe> = kinds::frame_relay;
template <>
constexpr auto kind_of<grammar::mpls_probe> = kinds::mpls;
template <>
constexpr auto kind_of<grammar::voip_probe> = kinds::voip;
template <>
constexpr auto kind_of<grammar::slm_probe> = kinds::slm;
template <>
constexpr auto kind_of<grammar::service_performance> = kinds::service_performance;

template <class Production>
edit enter_one(context& at, const command::sla_probe<Production>& line) {
  return place_probe(at, kind_of<Production>, line);
}

}  // namespace
}  // namespace ip_sla_operation

template <>
edit enter(context& at, const command::ip_sla_operation_command& what) {
  return std::visit([&](const auto& line) { return ip_sla_operation::enter_one(at, line); }, what);
}

}  // namespace peerlint::session
