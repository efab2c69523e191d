#include "write/objects.hpp"

namespace peerlint::write {

void write(ios_text& into, const model::ikev2_settings& of) {
  into.setting("crypto ikev2 proposal default", of.default_proposal);
  into.setting("crypto ikev2 policy default", of.default_policy);
  into.setting("crypto ikev2 authorization policy default", of.default_authorization_policy);
  into.setting("crypto ikev2 dpd", of.dpd, [](const auto& dpd) { return to_text(dpd); });
  into.number("crypto ikev2 nat keepalive", of.nat_keepalive);
  into.setting("crypto ikev2 fragmentation", of.fragmentation, [](std::uint16_t bytes) {
    return bytes == 0 ? std::string() : "mtu " + std::to_string(bytes);
  });
  into.number("crypto ikev2 cookie-challenge", of.cookie_challenge);
  into.number("crypto ikev2 window", of.window);
  into.number("crypto ikev2 limit max-in-negotiation-sa", of.max_in_negotiation);
  into.number("crypto ikev2 limit max-sa", of.max_sessions);
}

}  // namespace peerlint::write
