#include "command/groups/trustpool.hpp"

#include "session/option_sections.hpp"

namespace peerlint::session {
namespace trustpool {
namespace {

template <class Production>
edit enter_one(context& at, const command::trustpool_header<Production>& /*line*/) {
  return open_section(at, at.device.sections, "crypto pki trustpool policy");
}

template <class Production>
edit enter_one(const context& at, const command::action_line<Production>& /*line*/) {
  return at.done(edit::kinds::none);
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
}  // namespace trustpool

template <>
edit enter(context& at, const command::trustpool_command& what) {
  return std::visit([&](const auto& line) { return trustpool::enter_one(at, line); }, what);
}

}  // namespace peerlint::session
