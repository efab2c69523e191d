#include "command/groups/navigation.hpp"

#include "session/context.hpp"

namespace peerlint::session {
namespace navigation {
namespace {

edit move(context& at, movement how) {
  at.moves = how;
  return at.done(edit::kinds::none);
}

edit enter_one(context& at, const command::exit_mode& /*line*/) { return move(at, movement::up); }
edit enter_one(context& at, const command::end_configuration& /*line*/) {
  return move(at, movement::leave_configuration);
}
edit enter_one(context& at, const command::configure_terminal& /*line*/) {
  return move(at, movement::to_configuration);
}
edit enter_one(context& at, const command::do_exec& /*line*/) { return at.done(edit::kinds::none); }
template <class Production>
edit enter_one(context& at, const command::exec_line<Production>& /*line*/) {
  return at.done(edit::kinds::none);
}

}  // namespace
}  // namespace navigation

template <>
edit enter(context& at, const command::navigation_command& what) {
  return std::visit([&](const auto& line) { return navigation::enter_one(at, line); }, what);
}

}  // namespace peerlint::session
