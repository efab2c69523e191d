#include "command/groups/gdoi.hpp"

#include "net/interface_name.hpp"
#include "session/option_lines.hpp"
#include "session/placement.hpp"

namespace peerlint::session {
namespace gdoi {
namespace {

edit enter_group(context& at, const located<std::string_view>& name, bool gkm, bool ipv6) {
  auto& groups = at.device.gdoi_groups;
  const auto where =
      find(groups, [&](const auto& group) { return group.name.value == name.value; });
  if (!at.positive()) return remove(at, groups, where);
  at.opened.object = where;
  if (where < groups.size()) return at.done(edit::kinds::no_effect);
  model::gdoi_group made;
  made.name = owned(name);
  made.header.at = at.line.whole();
  made.gkm = gkm;
  made.ipv6 = ipv6;
  groups.push_back(std::move(made));
  return at.done(edit::kinds::added);
}

edit enter_one(context& at, const command::crypto_gdoi_group& line) {
  return enter_group(at, line.name, false, line.ipv6.has_value());
}

edit enter_one(context& at, const command::crypto_gkm_group& line) {
  return enter_group(at, line.name, true, line.ipv6.has_value());
}

// A group has one identity, a number or an address.
edit enter_one(context& at, const command::gdoi_identity_number& line, model::gdoi_group& group) {
  if (at.positive()) group.identity_address = {};
  return place(at, group.identity_number, line.number);
}

edit enter_one(context& at, const command::gdoi_identity_address& line, model::gdoi_group& group) {
  if (at.positive()) group.identity_number = {};
  return place(at, group.identity_address, line.address);
}

edit enter_one(context& at, const command::gdoi_server_address& line, model::gdoi_group& group) {
  return place_member(at, group.servers, owned(line.name));
}

edit enter_one(context& at, const command::gdoi_server_hostname& line, model::gdoi_group& group) {
  return place_member(at, group.servers, owned(line.name));
}

edit enter_one(context& at, const command::gdoi_server_local& /*line*/, model::gdoi_group& group) {
  const bool exists = group.server.has_value();
  if (!at.positive()) {
    group.server.reset();
    return at.done(exists ? edit::kinds::removed : edit::kinds::no_effect);
  }
  if (!exists) group.server.emplace().header.at = at.line.whole();
  at.opened.object = at.mode.object;
  return at.done(exists ? edit::kinds::no_effect : edit::kinds::added);
}

edit enter_one(context& at, const command::gdoi_registration& line, model::gdoi_group& group) {
  return place(
      at, group.registration_interface,
      located<std::string>{net::canonical_interface(line.interface.value), line.interface.at});
}

edit enter_one(context& at, const command::gdoi_passive& /*line*/, model::gdoi_group& group) {
  return place(at, group.passive);
}

template <class Production>
edit enter_one(context& at, const command::option_line<Production>& /*line*/,
               model::gdoi_group& group) {
  return place_option(at, group.options);
}

template <class Command>
edit enter_one(context& at, const Command& line) requires requires(model::gdoi_group g) {
  enter_one(at, line, g);
}
{
  auto& groups = at.device.gdoi_groups;
  if (at.mode.object >= groups.size()) return at.done(edit::kinds::none);
  return enter_one(at, line, groups[at.mode.object]);
}

}  // namespace
}  // namespace gdoi

template <>
edit enter(context& at, const command::gdoi_command& what) {
  return std::visit([&](const auto& line) { return gdoi::enter_one(at, line); }, what);
}

}  // namespace peerlint::session
