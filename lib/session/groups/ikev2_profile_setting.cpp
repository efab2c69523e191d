#include "command/groups/ikev2_profile_setting.hpp"

#include "session/named_section.hpp"
#include "session/option_lines.hpp"

namespace peerlint::session {
namespace ikev2_profile_setting {
namespace {

edit enter_one(context& at, const command::ikev2_profile_lifetime& line,
               model::ikev2_profile& profile) {
  // The line says either; behind `no` it may say neither.
  if (line.certificate || (!line.seconds && profile.lifetime_certificate.is_set())) {
    if (at.positive()) profile.lifetime = {};
    return place(at, profile.lifetime_certificate, located<model::flag>{{}, at.line.whole()});
  }
  if (at.positive()) profile.lifetime_certificate = {};
  return place(at, profile.lifetime, line.seconds.value_or(located<std::uint32_t>{}));
}

edit enter_one(context& at, const command::ikev2_profile_dpd& line, model::ikev2_profile& profile) {
  return place(at, profile.dpd,
               located<model::ikev2_dpd>{{line.interval.value, line.retry.value, line.mode.value},
                                         join(line.interval.at, line.mode.at)});
}

edit enter_one(context& at, const command::ikev2_profile_nat_keepalive& line,
               model::ikev2_profile& profile) {
  return place(at, profile.nat_keepalive, line.seconds);
}

edit enter_one(context& at, const command::ikev2_profile_nat_force_encap& /*line*/,
               model::ikev2_profile& profile) {
  return place(at, profile.nat_force_encap);
}

edit enter_one(context& at, const command::ikev2_profile_ivrf& line,
               model::ikev2_profile& profile) {
  return place(at, profile.ivrf, line.vrf);
}

edit enter_one(context& at, const command::ikev2_profile_virtual_template& line,
               model::ikev2_profile& profile) {
  return place(at, profile.virtual_template,
               located<model::ikev2_virtual_template>{
                   {line.number.value, line.mode_auto.has_value()}, line.number.at});
}

edit enter_one(context& at, const command::ikev2_profile_shutdown& /*line*/,
               model::ikev2_profile& profile) {
  return place(at, profile.shutdown);
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
}  // namespace ikev2_profile_setting

template <>
edit enter(context& at, const command::ikev2_profile_setting_command& what) {
  return std::visit([&](const auto& line) { return ikev2_profile_setting::enter_one(at, line); },
                    what);
}

}  // namespace peerlint::session
