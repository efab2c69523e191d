#include "command/groups/isakmp_keyring.hpp"

#include "session/isakmp_keys.hpp"
#include "session/placement.hpp"

namespace peerlint::session {
namespace isakmp_keyring {
namespace {

edit enter_one(context& at, const command::crypto_keyring& line) {
  auto& keyrings = at.device.isakmp_keyrings;
  const auto where = at.known.isakmp_keyrings.named(keyrings, line.name.value);
  if (!at.positive()) return remove(at, keyrings, where);
  at.opened.object = where;
  if (where < keyrings.size()) return at.done(edit::kinds::no_effect);
  model::isakmp_keyring made;
  made.name = owned(line.name);
  made.header.at = at.line.whole();
  made.vrf = owned(line.vrf);
  keyrings.push_back(std::move(made));
  return at.done(edit::kinds::added);
}

edit enter_one(context& at, const command::keyring_description& line,
               model::isakmp_keyring& keyring) {
  return place(at, keyring.description, line.text);
}

edit enter_one(context& at, const command::keyring_local_address& line,
               model::isakmp_keyring& keyring) {
  return place_local_end(at, keyring.local_address, line);
}

edit enter_one(context& at, const command::keyring_pre_shared_key& line,
               model::isakmp_keyring& keyring) {
  return place_key(at, keyring.keys, at.known.keyring_keys[at.mode.object], key_from(at, line));
}

template <class Command>
edit enter_one(context& at, const Command& line) requires requires(model::isakmp_keyring k) {
  enter_one(at, line, k);
}
{
  auto& keyrings = at.device.isakmp_keyrings;
  if (at.mode.object >= keyrings.size()) return at.done(edit::kinds::none);
  return enter_one(at, line, keyrings[at.mode.object]);
}

}  // namespace
}  // namespace isakmp_keyring

template <>
edit enter(context& at, const command::isakmp_keyring_command& what) {
  return std::visit([&](const auto& line) { return isakmp_keyring::enter_one(at, line); }, what);
}

}  // namespace peerlint::session
