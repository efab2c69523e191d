#include "command/groups/service.hpp"

#include "session/option_lines.hpp"

namespace peerlint::session {

template <>
edit enter(context& at, const command::service_command& /*what*/) {
  return place_option(at, at.device.options);
}

}  // namespace peerlint::session
