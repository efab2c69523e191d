#include "command/groups/isakmp_global.hpp"

#include "session/option_lines.hpp"
#include "session/placement.hpp"

namespace peerlint::session {
namespace isakmp_global {
namespace {

edit enter_one(context& at, const command::crypto_isakmp_keepalive& line) {
  return place(at, at.device.isakmp.keepalive, line.keepalive);
}

edit enter_one(context& at, const command::crypto_isakmp_identity& line) {
  return place(at, at.device.isakmp.identity, line.identity);
}

edit enter_one(context& at, const command::crypto_isakmp_aggressive& /*line*/) {
  return place(at, at.device.isakmp.no_aggressive_mode);
}

edit enter_one(context& at, const command::crypto_isakmp_enable& /*line*/) {
  return place(at, at.device.isakmp.enable);
}

edit enter_one(context& at, const command::crypto_isakmp_defaults& /*line*/) {
  return place(at, at.device.isakmp.default_policies);
}

edit enter_one(context& at, const command::crypto_isakmp_spi_recovery& /*line*/) {
  return place(at, at.device.isakmp.invalid_spi_recovery);
}

edit enter_one(context& at, const command::crypto_isakmp_fragmentation& /*line*/) {
  return place(at, at.device.isakmp.fragmentation);
}

edit enter_one(context& at, const command::crypto_isakmp_nat_keepalive& line) {
  return place(at, at.device.isakmp.nat_keepalive, line.seconds);
}

edit enter_one(context& at, const command::crypto_isakmp_xauth_timeout& line) {
  return place(at, at.device.isakmp.xauth_timeout, line.seconds);
}

template <class Production>
edit enter_one(context& at, const command::option_line<Production>& /*line*/) {
  return place_option(at, at.device.options);
}

}  // namespace
}  // namespace isakmp_global

template <>
edit enter(context& at, const command::isakmp_global_command& what) {
  return std::visit([&](const auto& line) { return isakmp_global::enter_one(at, line); }, what);
}

}  // namespace peerlint::session
