#include "command/groups/ikev2_profile.hpp"

#include "net/interface_name.hpp"
#include "session/host_address.hpp"
#include "session/ike_identity.hpp"
#include "session/list_value.hpp"
#include "session/named_section.hpp"
#include "session/option_lines.hpp"
#include "session/secrets.hpp"

namespace peerlint::session {
namespace ikev2_profile {
namespace {

edit enter_one(context& at, const command::crypto_ikev2_profile& line) {
  return open_named(at, at.device.ikev2_profiles, at.known.ikev2_profiles, line.name);
}

edit enter_one(context& at, const command::ikev2_profile_description& line,
               model::ikev2_profile& profile) {
  return place(at, profile.description, line.text);
}

edit enter_one(context& at, const command::ikev2_profile_match_identity& line,
               model::ikev2_profile& profile) {
  return place_member(at, profile.match_identities, identity_from(line.identity));
}

edit enter_one(context& at, const command::ikev2_profile_match_certificate& line,
               model::ikev2_profile& profile) {
  return place_member(at, profile.match_certificates, owned(line.map));
}

edit enter_one(context& at, const command::ikev2_profile_fvrf& line,
               model::ikev2_profile& profile) {
  return place(at, profile.fvrf, line.vrf);
}

edit enter_one(context& at, const command::ikev2_profile_match_local& line,
               model::ikev2_profile& profile) {
  located<model::ikev2_local_match> match;
  if (line.address) match = {{host_from(line.address->value), {}}, line.address->at};
  if (line.interface)
    match = {{{}, net::canonical_interface(line.interface->value)}, line.interface->at};
  return place_member(at, profile.match_local, match);
}

edit enter_one(context& at, const command::ikev2_profile_inbound_only& /*line*/,
               model::ikev2_profile& profile) {
  return place(at, profile.inbound_only);
}

edit enter_one(context& at, const command::ikev2_profile_identity_local& line,
               model::ikev2_profile& profile) {
  return place(at, profile.identity_local, identity_from(line.identity));
}

edit place_aaa_keyring(context& at, const command::ikev2_profile_keyring& line,
                       model::ikev2_profile& profile) {
  located<model::ikev2_aaa_keyring> keyring{{{}, std::string(line.name_mangler.value), {}},
                                            at.line.whole()};
  if (line.list)
    keyring = {{std::string(line.list->value), keyring.value.name_mangler, {}}, line.list->at};
  if (line.password)
    keyring.value.password =
        secret_from(at, *line.password, line.encoding ? line.encoding->value : std::uint16_t{0});
  return place(at, profile.keyring_aaa, keyring);
}

edit enter_one(context& at, const command::ikev2_profile_keyring& line,
               model::ikev2_profile& profile) {
  const auto is = [&](std::string_view kind) { return line.kind && line.kind->value == kind; };
  if (line.list || is("aaa")) return place_aaa_keyring(at, line, profile);
  if (line.ppk || is("ppk"))
    return place(at, profile.keyring_ppk, line.ppk.value_or(located<std::string_view>{}));
  return place(
      at, profile.keyring,
      located<model::ikev2_keyring_use>{
          {std::string(line.name.value), std::string(line.name_mangler.value)}, line.name.at});
}

edit enter_one(context& at, const command::ikev2_profile_trustpoint& line,
               model::ikev2_profile& profile) {
  return place_member(at, profile.trustpoints,
                      located<model::ikev2_trustpoint>{
                          {std::string(line.name.value), line.use.value}, line.name.at});
}

template <class Production>
edit enter_one(context& at, const command::option_line<Production>& /*line*/,
               model::ikev2_profile& profile) {
  return place_option(at, profile.options);
}

template <class Command>
edit enter_one(context& at, const Command& line) requires requires(model::ikev2_profile p) {
  enter_one(at, line, p);
}
{
  auto* profile = edited(at, at.device.ikev2_profiles);
  return profile != nullptr ? enter_one(at, line, *profile) : at.done(edit::kinds::none);
}

}  // namespace
}  // namespace ikev2_profile

template <>
edit enter(context& at, const command::ikev2_profile_command& what) {
  return std::visit([&](const auto& line) { return ikev2_profile::enter_one(at, line); }, what);
}

}  // namespace peerlint::session
