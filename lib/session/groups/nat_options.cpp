#include "command/groups/nat_options.hpp"

#include "session/context.hpp"
#include "session/option_lines.hpp"

namespace peerlint::session {
namespace nat_options {
namespace {

template <class Production>
edit enter_one(context& at, const command::option_line<Production>& /*line*/) {
  return place_option(at, at.device.options);
}

template <class Production>
edit enter_one(context& at, const command::repeated_option_line<Production>& /*line*/) {
  return add_option(at, at.device.options);
}

}  // namespace
}  // namespace nat_options

template <>
edit enter(context& at, const command::nat_options_command& what) {
  return std::visit([&](const auto& line) { return nat_options::enter_one(at, line); }, what);
}

}  // namespace peerlint::session
