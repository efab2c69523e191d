#include "command/groups/isakmp_client_group.hpp"

#include "session/option_lines.hpp"
#include "session/placement.hpp"
#include "session/secrets.hpp"

namespace peerlint::session {
namespace isakmp_client_group {
namespace {

edit enter_one(context& at, const command::crypto_isakmp_client_group& line) {
  auto& groups = at.device.isakmp_client_groups;
  const auto where =
      find(groups, [&](const auto& group) { return group.name.value == line.name.value; });
  if (!at.positive()) return remove(at, groups, where);
  at.opened.object = where;
  if (where < groups.size()) return at.done(edit::kinds::no_effect);
  model::isakmp_client_group made;
  made.name = owned(line.name);
  made.header.at = at.line.whole();
  groups.push_back(std::move(made));
  return at.done(edit::kinds::added);
}

edit enter_one(context& at, const command::client_group_key& line,
               model::isakmp_client_group& group) {
  if (!at.positive()) return place(at, group.key, located<model::secret>{});
  const auto key = secret_from(at, line.key, line.encoding ? line.encoding->value : 0);
  return place(at, group.key, located<model::secret>{key, key.at});
}

edit enter_one(context& at, const command::client_group_pool& line,
               model::isakmp_client_group& group) {
  return place(at, group.pool, line.name);
}

edit enter_one(context& at, const command::client_group_acl& line,
               model::isakmp_client_group& group) {
  return place(at, group.access_list, line.name);
}

edit enter_one(context& at, const command::client_group_domain& line,
               model::isakmp_client_group& group) {
  return place(at, group.domain, line.name);
}

edit enter_one(context& at, const command::client_group_netmask& line,
               model::isakmp_client_group& group) {
  return place(at, group.netmask, line.mask);
}

template <class Production>
edit enter_one(context& at, const command::option_line<Production>& /*line*/,
               model::isakmp_client_group& group) {
  return place_option(at, group.options);
}

template <class Production>
edit enter_one(context& at, const command::repeated_option_line<Production>& /*line*/,
               model::isakmp_client_group& group) {
  return add_option(at, group.options);
}

template <class Production>
edit enter_one(context& at, const command::action_line<Production>& /*line*/,
               model::isakmp_client_group& /*group*/) {
  return at.done(edit::kinds::none);
}

template <class Command>
edit enter_one(context& at, const Command& line) requires requires(model::isakmp_client_group g) {
  enter_one(at, line, g);
}
{
  auto& groups = at.device.isakmp_client_groups;
  if (at.mode.object >= groups.size()) return at.done(edit::kinds::none);
  return enter_one(at, line, groups[at.mode.object]);
}

}  // namespace
}  // namespace isakmp_client_group

template <>
edit enter(context& at, const command::isakmp_client_group_command& what) {
  return std::visit([&](const auto& line) { return isakmp_client_group::enter_one(at, line); },
                    what);
}

}  // namespace peerlint::session
