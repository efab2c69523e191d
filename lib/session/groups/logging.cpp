#include "command/groups/logging.hpp"

#include "session/option_lines.hpp"

namespace peerlint::session {
namespace logging {
namespace {

template <class Production>
edit enter_one(const context& at, const command::option_line<Production>& /*line*/) {
  return place_option(at, at.device.options);
}

template <class Production>
edit enter_one(const context& at, const command::repeated_option_line<Production>& /*line*/) {
  return add_option(at, at.device.options);
}

}  // namespace
}  // namespace logging

template <>
edit enter(context& at, const command::logging_command& what) {
  return std::visit([&](const auto& line) { return logging::enter_one(at, line); }, what);
}

}  // namespace peerlint::session
