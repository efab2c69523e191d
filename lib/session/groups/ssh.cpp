#include "command/groups/ssh.hpp"

#include "session/option_lines.hpp"

namespace peerlint::session {

template <>
edit enter(context& at, const command::ssh_command& /*what*/) {
  return place_option(at, at.device.options);
}

}  // namespace peerlint::session
