#include "command/groups/ikev2_global.hpp"

#include "session/option_lines.hpp"
#include "session/placement.hpp"

namespace peerlint::session {
namespace ikev2_global {
namespace {

edit enter_one(context& at, const command::crypto_ikev2_dpd& line) {
  return place(at, at.device.ikev2.dpd,
               located<model::ikev2_dpd>{{line.interval.value, line.retry.value, line.mode.value},
                                         join(line.interval.at, line.mode.at)});
}

edit enter_one(context& at, const command::crypto_ikev2_nat_keepalive& line) {
  return place(at, at.device.ikev2.nat_keepalive, line.seconds);
}

edit enter_one(context& at, const command::crypto_ikev2_fragmentation& line) {
  const located<std::uint16_t> unnamed{0, at.line.whole()};
  return place(at, at.device.ikev2.fragmentation, line.bytes.value_or(unnamed));
}

edit enter_one(context& at, const command::crypto_ikev2_cookie_challenge& line) {
  return place(at, at.device.ikev2.cookie_challenge, line.sessions);
}

edit enter_one(context& at, const command::crypto_ikev2_window& line) {
  return place(at, at.device.ikev2.window, line.size);
}

edit enter_one(context& at, const command::crypto_ikev2_limit_negotiation& line) {
  // The limit of one direction alone is nothing that a finding needs.
  if (line.direction) return place_option(at, at.device.options);
  return place(at, at.device.ikev2.max_in_negotiation, line.sessions);
}

edit enter_one(context& at, const command::crypto_ikev2_limit_sessions& line) {
  return place(at, at.device.ikev2.max_sessions, line.sessions);
}

template <class Production>
edit enter_one(context& at, const command::option_line<Production>& /*line*/) {
  return place_option(at, at.device.options);
}

}  // namespace
}  // namespace ikev2_global

template <>
edit enter(context& at, const command::ikev2_global_command& what) {
  return std::visit([&](const auto& line) { return ikev2_global::enter_one(at, line); }, what);
}

}  // namespace peerlint::session
