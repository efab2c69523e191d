#include "command/groups/tunnel_mpls.hpp"

#include "session/on_interface.hpp"

namespace peerlint::session {

template <>
edit enter(context& at, const command::tunnel_mpls_command& what) {
  auto* on = current_interface(at);
  if (on == nullptr) return at.done(edit::kinds::none);
  return std::visit([&](const auto& line) { return enter_one(at, line, *on); }, what);
}

}  // namespace peerlint::session
