#include "command/groups/ssl_vpn.hpp"

#include "session/option_sections.hpp"

namespace peerlint::session {
namespace ssl_vpn {
namespace {

template <class Production>
edit enter_one(context& at, const command::ssl_header<Production>& line) {
  return open_section(at, at.device.sections, at.reader.head(), line.name);
}

template <class Production>
edit enter_one(const context& at, const command::option_line<Production>& /*line*/) {
  return place_in_section(at, at.device.sections);
}

template <class Production>
edit enter_one(const context& at, const command::repeated_option_line<Production>& /*line*/) {
  return add_in_section(at, at.device.sections);
}

}  // namespace
}  // namespace ssl_vpn

template <>
edit enter(context& at, const command::ssl_vpn_command& what) {
  return std::visit([&](const auto& line) { return ssl_vpn::enter_one(at, line); }, what);
}

}  // namespace peerlint::session
