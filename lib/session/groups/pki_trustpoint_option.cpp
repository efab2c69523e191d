#include "command/groups/pki_trustpoint_option.hpp"

#include "session/named_section.hpp"
#include "session/option_lines.hpp"

namespace peerlint::session {

template <>
edit enter(context& at, const command::pki_trustpoint_option_command& /*what*/) {
  auto* trustpoint = edited(at, at.device.pki_trustpoints);
  return trustpoint != nullptr ? place_option(at, trustpoint->options) : at.done(edit::kinds::none);
}

}  // namespace peerlint::session
