#include "command/groups/crypto_key.hpp"

#include "session/option_lines.hpp"

namespace peerlint::session {
namespace crypto_key {
namespace {

template <class Production>
edit enter_one(const context& at, const command::action_line<Production>& /*line*/) {
  return at.done(edit::kinds::none);
}

template <class Production>
edit enter_one(context& at, const command::key_moved<Production>& line) {
  at.secrets.push_back(line.passphrase.at);
  return at.done(edit::kinds::none);
}

template <class Production>
edit enter_one(const context& at, const command::option_line<Production>& /*line*/) {
  return place_option(at, at.device.options);
}

}  // namespace
}  // namespace crypto_key

template <>
edit enter(context& at, const command::crypto_key_command& what) {
  return std::visit([&](const auto& line) { return crypto_key::enter_one(at, line); }, what);
}

}  // namespace peerlint::session
