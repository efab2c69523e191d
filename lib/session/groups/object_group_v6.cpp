#include "command/groups/object_group_v6.hpp"

#include "session/option_sections.hpp"

namespace peerlint::session {
namespace object_group_v6 {
namespace {

template <class Production>
edit enter_one(context& at, const command::group_v6_header<Production>& line) {
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
}  // namespace object_group_v6

template <>
edit enter(context& at, const command::object_group_v6_command& what) {
  return std::visit([&](const auto& line) { return object_group_v6::enter_one(at, line); }, what);
}

}  // namespace peerlint::session
