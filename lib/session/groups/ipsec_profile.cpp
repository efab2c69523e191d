#include "command/groups/ipsec_profile.hpp"

#include "session/ipsec_policies.hpp"
#include "session/option_lines.hpp"
#include "session/placement.hpp"

namespace peerlint::session {
namespace ipsec_profile {
namespace {

edit enter_one(context& at, const command::crypto_ipsec_profile& line) {
  auto& profiles = at.device.ipsec_profiles;
  const auto where = at.known.ipsec_profiles.named(profiles, line.name.value);
  if (!at.positive()) return remove(at, profiles, where);
  at.opened.object = where;
  if (where < profiles.size()) return at.done(edit::kinds::no_effect);
  model::ipsec_profile made;
  made.name = owned(line.name);
  made.header.at = at.line.whole();
  profiles.push_back(std::move(made));
  return at.done(edit::kinds::added);
}

edit enter_one(context& at, const command::profile_pfs& line, model::ipsec_profile& profile) {
  auto where = line.group ? line.group->at : span{};
  where = join(where, line.post_quantum.at);
  return place(
      at, profile.pfs,
      located<model::pfs_group>{{pfs_number(line.group), std::string(line.post_quantum.value)},
                                where.exists() ? where : at.line.whole()});
}

edit enter_one(context& at, const command::profile_responder_only& /*line*/,
               model::ipsec_profile& profile) {
  return place(at, profile.responder_only);
}

edit enter_one(context& at, const command::profile_redundancy& line,
               model::ipsec_profile& profile) {
  return place(at, profile.redundancy,
               located<model::standby_redundancy>{
                   {std::string(line.group.value), line.stateful.has_value()}, line.group.at});
}

template <class Production>
edit enter_one(context& at, const command::option_line<Production>& /*line*/,
               model::ipsec_profile& profile) {
  return place_option(at, profile.options);
}

template <class Command>
edit enter_one(context& at, const Command& line) requires requires(model::ipsec_profile p) {
  enter_one(at, line, p);
}
{
  auto* profile = profile_of(at);
  return profile != nullptr ? enter_one(at, line, *profile) : at.done(edit::kinds::none);
}

}  // namespace
}  // namespace ipsec_profile

template <>
edit enter(context& at, const command::ipsec_profile_command& what) {
  return std::visit([&](const auto& line) { return ipsec_profile::enter_one(at, line); }, what);
}

}  // namespace peerlint::session
