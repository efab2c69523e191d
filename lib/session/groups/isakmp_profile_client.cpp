#include "command/groups/isakmp_profile_client.hpp"

#include "session/option_lines.hpp"
#include "session/placement.hpp"

namespace peerlint::session {
namespace isakmp_profile_client {
namespace {

edit enter_into(context& at, const command::profile_virtual_template& line,
                model::isakmp_profile& profile) {
  return place(at, profile.virtual_template, line.number);
}

edit enter_into(context& at, const command::profile_client_authentication& line,
                model::isakmp_profile& profile) {
  return place(at, profile.client_authentication, line.list);
}

edit enter_into(context& at, const command::profile_address_initiate& /*line*/,
                model::isakmp_profile& profile) {
  return place(at, profile.initiates_addresses);
}

edit enter_into(context& at, const command::profile_address_respond& /*line*/,
                model::isakmp_profile& profile) {
  return place(at, profile.responds_addresses);
}

edit enter_into(context& at, const command::profile_client_group& line,
                model::isakmp_profile& profile) {
  return place(at, profile.client_group, line.name);
}

edit enter_into(context& at, const command::profile_pki_authorization& line,
                model::isakmp_profile& profile) {
  return place(at, profile.pki_authorization, line.list);
}

edit enter_into(context& at, const command::profile_authorization& line,
                model::isakmp_profile& profile) {
  return place(at, profile.authorization, line.list);
}

edit enter_into(context& at, const command::profile_account& line, model::isakmp_profile& profile) {
  return place(at, profile.accounting, line.list);
}

template <class Production>
edit enter_into(context& at, const command::option_line<Production>& /*line*/,
                model::isakmp_profile& profile) {
  return place_option(at, profile.options);
}

}  // namespace
}  // namespace isakmp_profile_client

template <>
edit enter(context& at, const command::isakmp_profile_client_command& what) {
  auto& profiles = at.device.isakmp_profiles;
  if (at.mode.object >= profiles.size()) return at.done(edit::kinds::none);
  auto& profile = profiles[at.mode.object];
  return std::visit(
      [&](const auto& line) { return isakmp_profile_client::enter_into(at, line, profile); }, what);
}

}  // namespace peerlint::session
