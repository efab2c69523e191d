#include "command/groups/interface_ipv6.hpp"

#include "net/interface_name.hpp"
#include "session/lower_case.hpp"
#include "session/on_interface.hpp"
#include "session/placement.hpp"

namespace peerlint::session {
namespace interface_ipv6 {
namespace {

using session::enter_one;  // for option lines

using kinds = model::ipv6_address_kind;

edit enter_one(const context& at, const command::interface_ipv6_address& line,
               model::interface_ipv6& on) {
  const located<model::ipv6_interface_address> made{
      {line.kind.value, in_lower_case(line.address.value), std::string(line.prefix.value),
       std::string(line.option.value)},
      line.address.at.exists() ? line.address.at : line.kind.at};
  if (!at.positive() && !made.at.exists()) {
    const bool any = !on.addresses.empty();
    on.addresses.clear();
    return at.done(any ? edit::kinds::removed : edit::kinds::no_effect);
  }
  // One link-local address, one `autoconfig`, one `dhcp`; of the others the address is the key.
  const auto where = find(on.addresses, [&](const auto& one) {
    return one.value.kind == made.value.kind &&
           (made.value.kind == kinds::link_local ||
            (one.value.address == made.value.address &&
             one.value.general_prefix == made.value.general_prefix));
  });
  if (where == on.addresses.size() || !at.positive())
    return place_member(at, on.addresses, where < on.addresses.size() ? on.addresses[where] : made);
  const span old = on.addresses[where].at;
  const bool same = on.addresses[where] == made;
  on.addresses[where] = made;
  return at.done(same ? edit::kinds::no_effect : edit::kinds::replaced, old);
}

edit enter_one(const context& at, const command::interface_ipv6_enable& /*line*/,
               model::interface_ipv6& on) {
  return place_word(at, on.enable);
}

edit enter_one(const context& at, const command::interface_ipv6_unnumbered& line,
               model::interface_ipv6& on) {
  const auto lender = net::canonical_interface(line.lender.value);
  return place(at, on.unnumbered, located<std::string_view>{lender, line.lender.at});
}

edit enter_one(const context& at, const command::interface_ipv6_filter& line,
               model::interface_ipv6& on) {
  const bool in = line.direction.value == "in";
  return place(at, in ? on.traffic_filter_in : on.traffic_filter_out, line.access_list);
}

edit enter_one(const context& at, const command::interface_ipv6_crypto_map& line,
               model::interface_ipv6& on) {
  return place(at, on.crypto_map, line.name);
}

edit enter_one(const context& at, const command::interface_ipv6_mtu& line,
               model::interface_ipv6& on) {
  return place(at, on.mtu, line.bytes);
}

edit enter_one(const context& at, const command::interface_ipv6_mss& line,
               model::interface_ipv6& on) {
  return place(at, on.tcp_mss, line.bytes);
}

edit enter_one(const context& at, const command::interface_ipv6_policy& line,
               model::interface_ipv6& on) {
  return place(at, on.policy_route_map, line.route_map);
}

}  // namespace
}  // namespace interface_ipv6

template <>
edit enter(context& at, const command::interface_ipv6_command& what) {
  auto* on = current_interface(at);
  if (on == nullptr) return at.done(edit::kinds::none);
  return std::visit(
      [&](const auto& line) {
        if constexpr (requires { interface_ipv6::enter_one(at, line, on->ipv6.edit()); })
          return interface_ipv6::enter_one(at, line, on->ipv6.edit());
        else
          return interface_ipv6::enter_one(at, line, *on);
      },
      what);
}

}  // namespace peerlint::session
