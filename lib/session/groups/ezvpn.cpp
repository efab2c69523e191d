#include "command/groups/ezvpn.hpp"

#include "session/option_lines.hpp"
#include "session/placement.hpp"
#include "session/secrets.hpp"

namespace peerlint::session {
namespace ezvpn {
namespace {

// Opens the object of that name, made when there is none.
template <class Object>
edit enter_named(context& at, std::vector<Object>& list, const located<std::string_view>& name) {
  const auto where = find(list, [&](const auto& one) { return one.name.value == name.value; });
  if (!at.positive()) return remove(at, list, where);
  at.opened.object = where;
  if (where < list.size()) return at.done(edit::kinds::no_effect);
  Object made;
  made.name = owned(name);
  made.header.at = at.line.whole();
  list.push_back(std::move(made));
  return at.done(edit::kinds::added);
}

// A name and the secret behind it are one value.
edit place_login(context& at, model::setting<std::string>& slot, std::optional<model::secret>& kept,
                 const located<std::string_view>& name, const located<std::string_view>& secret,
                 std::uint16_t encoding) {
  const auto before = kept;
  kept.reset();
  if (at.positive()) kept = secret_from(at, secret, encoding);
  auto done = place(at, slot, name);
  if (done.what == edit::kinds::no_effect && kept != before) done.what = edit::kinds::replaced;
  return done;
}

edit enter_one(context& at, const command::crypto_ezvpn_client& line) {
  return enter_named(at, at.device.ezvpn_clients, line.name);
}

edit enter_one(context& at, const command::crypto_identity_object& line) {
  return enter_named(at, at.device.crypto_identities, line.name);
}

edit enter_into(context& at, const command::ezvpn_group& line, model::ezvpn_client& client) {
  const auto encoding = line.encoding ? line.encoding->value : std::uint16_t{0};
  return place_login(at, client.group, client.key, line.name, line.key, encoding);
}

edit enter_into(context& at, const command::ezvpn_user& line, model::ezvpn_client& client) {
  const auto encoding = line.encoding ? line.encoding->value : std::uint16_t{0};
  return place_login(at, client.username, client.password, line.name, line.password, encoding);
}

edit enter_into(context& at, const command::repeated_option_line<grammar::ezvpn_peer>& /*line*/,
                model::ezvpn_client& client) {
  return add_option(at, client.options);
}

template <class Production>
edit enter_into(context& at, const command::option_line<Production>& /*line*/,
                model::ezvpn_client& client) {
  return place_option(at, client.options);
}

edit enter_into(context& at, const command::identity_object_description& line,
                model::crypto_identity& identity) {
  return place(at, identity.description, line.text);
}

edit enter_into(context& at, const command::option_line<grammar::identity_object_dn>& /*line*/,
                model::crypto_identity& identity) {
  return place_option(at, identity.options);
}

edit enter_into(context& at,
                const command::repeated_option_line<grammar::identity_object_fqdn>& /*line*/,
                model::crypto_identity& identity) {
  return add_option(at, identity.options);
}

template <class Object, class Command>
edit enter_current(context& at, std::vector<Object>& list, const Command& line) {
  if (at.mode.object >= list.size()) return at.done(edit::kinds::none);
  return enter_into(at, line, list[at.mode.object]);
}

template <class Command>
edit enter_one(context& at, const Command& line) {
  if constexpr (requires(model::crypto_identity i) { enter_into(at, line, i); })
    return enter_current(at, at.device.crypto_identities, line);
  else
    return enter_current(at, at.device.ezvpn_clients, line);
}

}  // namespace
}  // namespace ezvpn

template <>
edit enter(context& at, const command::ezvpn_command& what) {
  return std::visit([&](const auto& line) { return ezvpn::enter_one(at, line); }, what);
}

}  // namespace peerlint::session
