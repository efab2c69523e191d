#include "command/groups/ikev2_authorization_policy.hpp"

#include "net/interface_name.hpp"
#include "session/default_object.hpp"
#include "session/option_lines.hpp"

namespace peerlint::session {
namespace ikev2_authorization_policy {
namespace {

using policy = model::ikev2_authorization_policy;

edit enter_one(context& at, const command::crypto_ikev2_authorization_policy& line) {
  return open_with_default(at, at.device.ikev2_authorization_policies,
                           at.known.ikev2_authorization_policies,
                           at.device.ikev2.default_authorization_policy, line.name);
}

// The policy `default` has these lines by itself, so `no` is a statement there.
template <class Value>
edit place_or_switch_off(context& at, model::setting<Value>& slot, const located<Value>& value) {
  using states = typename model::setting<Value>::states;
  const bool was_off = slot.is_off();
  auto done = place(at, slot, value);
  if (at.line.sign == command::polarity::no) {
    slot.state = states::off;
    slot.at = slot.line = at.line.whole();
    if (!was_off) done.what = edit::kinds::removed;
  }
  return done;
}

edit enter_one(context& at, const command::authorization_pool& line, policy& into) {
  return place(at, into.pool, line.name);
}

edit enter_one(context& at, const command::authorization_ipv6_pool& line, policy& into) {
  return place(at, into.ipv6_pool, line.name);
}

edit enter_one(context& at, const command::authorization_attribute_list& line, policy& into) {
  return place(at, into.aaa_attribute_list, line.name);
}

edit enter_one(context& at, const command::authorization_route_interface& line, policy& into) {
  located<std::string> name{{}, at.line.whole()};
  if (line.interface) name = {net::canonical_interface(line.interface->value), line.interface->at};
  return place_or_switch_off(at, into.route_set_interface, name);
}

edit enter_one(context& at, const command::authorization_route_access_list& line, policy& into) {
  return place(at, line.ipv6 ? into.route_set_ipv6_access_list : into.route_set_access_list,
               line.access_list);
}

edit enter_one(context& at, const command::authorization_route_accept& line, policy& into) {
  located<model::ikev2_route_accept> accept{{}, at.line.whole()};
  if (line.tag) accept.value.tag = line.tag->value;
  if (line.distance) accept.value.distance = line.distance->value;
  return place_or_switch_off(at, into.route_accept, accept);
}

template <class Production>
edit enter_one(context& at, const command::option_line<Production>& /*line*/, policy& into) {
  return place_option(at, into.options);
}

template <class Production>
edit enter_one(context& at, const command::repeated_option_line<Production>& /*line*/,
               policy& into) {
  return add_option(at, into.options);
}

template <class Command>
edit enter_one(context& at, const Command& line) requires requires(policy p) {
  enter_one(at, line, p);
}
{
  auto* into = edited(at, at.device.ikev2_authorization_policies);
  return into != nullptr ? enter_one(at, line, *into) : at.done(edit::kinds::none);
}

}  // namespace
}  // namespace ikev2_authorization_policy

template <>
edit enter(context& at, const command::ikev2_authorization_policy_command& what) {
  return std::visit(
      [&](const auto& line) { return ikev2_authorization_policy::enter_one(at, line); }, what);
}

}  // namespace peerlint::session
