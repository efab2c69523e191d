#include "command/groups/ipsec_global.hpp"

#include "session/ipsec_policies.hpp"
#include "session/option_lines.hpp"
#include "session/placement.hpp"

namespace peerlint::session {
namespace ipsec_global {
namespace {

edit enter_one(context& at, const command::crypto_ipsec_lifetime& line) {
  auto& settings = at.device.ipsec;
  return place_lifetime(at, line, settings.lifetime_seconds, settings.lifetime_kilobytes);
}

edit enter_one(context& at, const command::crypto_ipsec_replay& line) {
  return place(at, at.device.ipsec.replay_window, line.window);
}

edit enter_one(context& at, const command::crypto_ipsec_idle_time& line) {
  return place(at, at.device.ipsec.idle_time, line.seconds);
}

edit enter_one(context& at, const command::crypto_ipsec_df_bit& line) {
  return place(at, at.device.ipsec.df, line.bit);
}

edit enter_one(context& at, const command::crypto_ipsec_fragmentation& line) {
  return place(at, at.device.ipsec.fragmentation, line.when);
}

edit enter_one(context& at, const command::crypto_ipsec_udp& /*line*/) {
  return place(at, at.device.ipsec.udp_encapsulation);
}

edit enter_one(context& at, const command::crypto_ipsec_default_set& /*line*/) {
  return place(at, at.device.ipsec.default_transform_set);
}

edit enter_one(context& at, const command::crypto_ipsec_optional& /*line*/) {
  return place(at, at.device.ipsec.optional);
}

template <class Production>
edit enter_one(context& at, const command::option_line<Production>& /*line*/) {
  return place_option(at, at.device.options);
}

}  // namespace
}  // namespace ipsec_global

template <>
edit enter(context& at, const command::ipsec_global_command& what) {
  return std::visit([&](const auto& line) { return ipsec_global::enter_one(at, line); }, what);
}

}  // namespace peerlint::session
