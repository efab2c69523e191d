#include "command/groups/crypto_isakmp.hpp"

#include "session/placement.hpp"
#include "session/secrets.hpp"

namespace peerlint::session {
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

model::isakmp_key made_from(context& at, const command::crypto_isakmp_key& line) {
  model::isakmp_key key;
  key.key = secret_from(at, line.key, line.encoding ? line.encoding->value : std::uint16_t{0});
  key.no_xauth = line.no_xauth.has_value();
  key.line.at = at.line.whole();
  if (line.address) {
    // Without a mask the key is for one host; but `address 0.0.0.0` is how IOS prints the wildcard.
    const auto fallback = line.address->value.bits == 0 ? 0 : 32;
    const auto length = line.mask ? net::length_of(line.mask->value).value_or(32) : fallback;
    key.address = net::prefix_of(line.address->value, static_cast<std::uint8_t>(length));
    key.peer.at = line.mask ? join(line.address->at, line.mask->at) : line.address->at;
  } else if (line.ipv6) {
    key.ipv6 = line.ipv6->value;
    key.peer.at = line.ipv6->at;
  } else if (line.hostname) {
    key.hostname = line.hostname->value;
    key.peer.at = line.hostname->at;
  }
  return key;
}

std::size_t hash_of_peer(const model::isakmp_key& key) {
  const auto address = key.address.value_or(net::ipv4_prefix{});
  return hash_of(address.address.bits, address.length, key.hostname, key.ipv6);
}

edit enter_one(context& at, const command::crypto_isakmp_key& line) {
  auto& keys = at.device.isakmp_keys;
  auto key = made_from(at, line);
  const auto where =
      at.known.isakmp_keys.find(keys, hash_of_peer(key), hash_of_peer, [&](const auto& k) {
        return k.address == key.address && k.hostname == key.hostname && k.ipv6 == key.ipv6;
      });
  if (!at.positive()) return remove(at, keys, where);
  if (where == keys.size()) {
    keys.push_back(std::move(key));
    return at.done(edit::kinds::added);
  }
  const span old = keys[where].line.at;
  const bool same = keys[where] == key;
  keys[where] = std::move(key);
  return at.done(same ? edit::kinds::no_effect : edit::kinds::replaced, old);
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

template <>
edit enter(context& at, const command::crypto_isakmp_command& what) {
  return std::visit([&](const auto& line) { return enter_one(at, line); }, what);
}

}  // namespace peerlint::session
