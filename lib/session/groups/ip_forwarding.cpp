#include "command/groups/ip_forwarding.hpp"

#include "session/option_lines.hpp"
#include "session/placement.hpp"

namespace peerlint::session {
namespace ip_forwarding {
namespace {

edit enter_one(context& at, const command::ip_default_gateway& line) {
  return place(at, at.device.default_gateway, line.address);
}

edit enter_one(context& at, const command::ip_routing& /*line*/) {
  return place(at, at.device.ip_routing);
}

edit enter_one(context& at, const command::ipv6_unicast_routing& /*line*/) {
  return place(at, at.device.ipv6_unicast_routing);
}

template <class Production>
edit enter_one(context& at, const command::option_line<Production>& /*line*/) {
  return place_option(at, at.device.options);
}

template <class Production>
edit enter_one(context& at, const command::repeated_option_line<Production>& /*line*/) {
  return add_option(at, at.device.options);
}

}  // namespace
}  // namespace ip_forwarding

template <>
edit enter(context& at, const command::ip_forwarding_command& what) {
  return std::visit([&](const auto& line) { return ip_forwarding::enter_one(at, line); }, what);
}

}  // namespace peerlint::session
