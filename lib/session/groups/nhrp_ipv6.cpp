#include "command/groups/nhrp_ipv6.hpp"

#include "session/nhrp_lines.hpp"

namespace peerlint::session {

template <>
edit enter(context& at, const command::nhrp_ipv6_command& what) {
  auto* on = current_interface(at);
  if (on == nullptr) return at.done(edit::kinds::none);
  return std::visit(
      [&](const auto& line) {
        if constexpr (requires { enter_one(at, line, *on); })
          return enter_one(at, line, *on);
        else
          return enter_nhrp(at, line, on->ipv6.edit().nhrp.edit());
      },
      what);
}

}  // namespace peerlint::session
