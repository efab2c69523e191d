#include "command/groups/crypto_isakmp.hpp"

#include "session/isakmp_keys.hpp"
#include "session/placement.hpp"

namespace peerlint::session {
namespace crypto_isakmp {
namespace {

edit enter_one(context& at, const command::crypto_isakmp_policy& line) {
  auto& policies = at.device.isakmp_policies;
  const auto priority = line.priority.value;
  // IOS keeps policies by priority, whatever the order in which they are entered.
  const auto where = find(policies, [&](const auto& p) { return p.priority.value >= priority; });
  const bool exists = where < policies.size() && policies[where].priority.value == priority;
  if (!at.positive()) return remove(at, policies, exists ? where : policies.size());
  at.opened.object = where;
  if (exists) return at.done(edit::kinds::no_effect);
  model::isakmp_policy policy;
  policy.priority = line.priority;
  policy.header.at = at.line.whole();
  policies.insert(policies.begin() + static_cast<std::ptrdiff_t>(where), policy);
  return at.done(edit::kinds::added);
}

edit enter_one(context& at, const command::isakmp_encryption& line, model::isakmp_policy& policy) {
  const auto bits = line.key_bits                             ? line.key_bits->value
                    : line.cipher.value == model::cipher::aes ? std::uint16_t{128}
                                                              : std::uint16_t{0};
  const span where = line.key_bits ? join(line.cipher.at, line.key_bits->at) : line.cipher.at;
  return place(at, policy.encryption,
               located<model::ike_encryption>{{line.cipher.value, bits}, where});
}

edit enter_one(context& at, const command::isakmp_hash& line, model::isakmp_policy& policy) {
  return place(at, policy.hash, line.algorithm);
}

edit enter_one(context& at, const command::isakmp_authentication& line,
               model::isakmp_policy& policy) {
  return place(at, policy.authentication, line.method);
}

edit enter_one(context& at, const command::isakmp_group& line, model::isakmp_policy& policy) {
  return place(at, policy.group, line.number);
}

edit enter_one(context& at, const command::isakmp_lifetime& line, model::isakmp_policy& policy) {
  return place(at, policy.lifetime, line.seconds);
}

edit enter_one(context& at, const command::crypto_isakmp_key& line) {
  auto key = key_from(at, line);
  key.no_xauth = line.no_xauth.has_value();
  return place_key(at, at.device.isakmp_keys, at.known.isakmp_keys, std::move(key));
}

// What stands in a policy goes to the policy that its mode edits.
template <class Command>
edit enter_one(context& at, const Command& line) requires requires(model::isakmp_policy p) {
  enter_one(at, line, p);
}
{
  if (at.mode.object >= at.device.isakmp_policies.size()) return at.done(edit::kinds::none);
  return enter_one(at, line, at.device.isakmp_policies[at.mode.object]);
}

}  // namespace
}  // namespace crypto_isakmp

template <>
edit enter(context& at, const command::crypto_isakmp_command& what) {
  return std::visit([&](const auto& line) { return crypto_isakmp::enter_one(at, line); }, what);
}

}  // namespace peerlint::session
