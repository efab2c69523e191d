#include "command/groups/ip_sla_monitor.hpp"

#include <algorithm>
#include <array>

#include "session/ip_sla_operations.hpp"

namespace peerlint::session {
namespace ip_sla_monitor {
namespace {

using kinds = model::ip_sla_kind;

struct type_word {
  std::string_view word;
  kinds kind;
};
constexpr std::array<type_word, 14> types{{
    {"echo", kinds::icmp_echo},
    {"pathEcho", kinds::path_echo},
    {"pathJitter", kinds::path_jitter},
    {"udpEcho", kinds::udp_echo},
    {"jitter", kinds::udp_jitter},
    {"tcpConnect", kinds::tcp_connect},
    {"http", kinds::http},
    {"ftp", kinds::ftp},
    {"dns", kinds::dns},
    {"dhcp", kinds::dhcp},
    {"dlsw", kinds::dlsw},
    {"frame-relay", kinds::frame_relay},
    {"slm", kinds::slm},
    {"voip", kinds::voip},
}};

edit enter_one(context& at, const command::sla_type& line) {
  const auto* const type = std::find_if(
      types.begin(), types.end(), [&](const auto& one) { return one.word == line.type.value; });
  return place_probe(at, type == types.end() ? kinds::icmp_echo : type->kind, line);
}

}  // namespace
}  // namespace ip_sla_monitor

template <>
edit enter(context& at, const command::ip_sla_monitor_command& what) {
  return std::visit([&](const auto& line) { return ip_sla_monitor::enter_one(at, line); }, what);
}

}  // namespace peerlint::session
