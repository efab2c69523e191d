#include "command/groups/ipsec_policy.hpp"

#include "session/ipsec_policies.hpp"
#include "session/option_lines.hpp"
#include "session/placement.hpp"

namespace peerlint::session {
namespace ipsec_policy {
namespace {

edit enter_into(context& at, const command::policy_description& line, model::ipsec_policy& policy) {
  return place(at, policy.description, line.text);
}

edit enter_into(context& at, const command::policy_transform_sets& line,
                model::ipsec_policy& policy) {
  return place_list(at, policy.transform_sets, line.names);
}

edit enter_into(context& at, const command::policy_isakmp_profile& line,
                model::ipsec_policy& policy) {
  return place(at, policy.isakmp_profile, line.name);
}

edit enter_into(context& at, const command::policy_ikev2_profile& line,
                model::ipsec_policy& policy) {
  return place(at, policy.ikev2_profile, line.name);
}

edit enter_into(context& at, const command::policy_identity& line, model::ipsec_policy& policy) {
  return place(at, policy.identity, line.name);
}

edit enter_into(context& at, const command::policy_pfs& line, model::ipsec_policy& policy) {
  const auto where = line.group ? line.group->at : at.line.whole();
  return place(at, policy.pfs, located<model::pfs_group>{{pfs_number(line.group), {}}, where});
}

edit enter_into(context& at, const command::policy_lifetime& line, model::ipsec_policy& policy) {
  return place_lifetime(at, line, policy.lifetime_seconds, policy.lifetime_kilobytes);
}

edit enter_into(context& at, const command::policy_idle_time& line, model::ipsec_policy& policy) {
  const bool preferred = line.to_preferred_peer.has_value();
  return place(at, policy.idle_time,
               located<model::sa_idle_time>{{line.seconds.value, preferred}, line.seconds.at});
}

edit enter_into(context& at, const command::policy_replay& line, model::ipsec_policy& policy) {
  return place(at, policy.replay_window, line.window);
}

edit enter_into(context& at, const command::policy_df_bit& line, model::ipsec_policy& policy) {
  return place(at, policy.df, line.bit);
}

template <class Production>
edit enter_into(context& at, const command::option_line<Production>& /*line*/,
                model::ipsec_policy& policy) {
  return place_option(at, policy.options);
}

}  // namespace
}  // namespace ipsec_policy

template <>
edit enter(context& at, const command::ipsec_policy_command& what) {
  auto* policy = policy_of(at);
  if (policy == nullptr) return at.done(edit::kinds::none);
  return std::visit([&](const auto& line) { return ipsec_policy::enter_into(at, line, *policy); },
                    what);
}

}  // namespace peerlint::session
