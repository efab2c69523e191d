#include "command/groups/http_server.hpp"

#include "session/option_lines.hpp"

namespace peerlint::session {

template <>
edit enter(context& at, const command::http_server_command& /*what*/) {
  return place_option(at, at.device.options);
}

}  // namespace peerlint::session
