#include "command/groups/public_key.hpp"

#include "session/named_section.hpp"
#include "session/option_lines.hpp"

namespace peerlint::session {
namespace public_key {
namespace {

// `no` takes all keys away.
edit enter_one(const context& at, const command::pubkey_chain& /*line*/) {
  auto& keys = at.device.public_keys;
  if (at.positive()) return at.done(edit::kinds::none);
  const bool had = !keys.empty();
  keys.clear();
  return at.done(had ? edit::kinds::removed : edit::kinds::no_effect);
}

template <class Production>
constexpr bool is_by_name = false;
template <>
constexpr bool is_by_name<grammar::pubkey_by_name> = true;

template <class Production>
edit enter_one(context& at, const command::public_key_header<Production>& line) {
  auto& keys = at.device.public_keys;
  model::public_key made;
  made.by_name = is_by_name<Production>;
  made.name = owned(line.name);
  made.use = line.use.value;
  made.header.at = at.line.whole();
  const auto where = find(keys, [&](const auto& one) {
    return one.by_name == made.by_name && one.name == made.name && one.use == made.use;
  });
  if (!at.positive()) return remove(at, keys, where);
  at.opened.object = where;
  if (where < keys.size()) return at.done(edit::kinds::no_effect);
  keys.push_back(std::move(made));
  return at.done(edit::kinds::added);
}

template <class Production>
edit enter_one(const context& at, const command::option_line<Production>& /*line*/) {
  auto* key = edited(at, at.device.public_keys);
  return key != nullptr ? place_option(at, key->options) : at.done(edit::kinds::none);
}

template <class Production>
edit enter_one(const context& at, const command::action_line<Production>& /*line*/) {
  return at.done(edit::kinds::none);
}

}  // namespace
}  // namespace public_key

template <>
edit enter(context& at, const command::public_key_command& what) {
  return std::visit([&](const auto& line) { return public_key::enter_one(at, line); }, what);
}

}  // namespace peerlint::session
