#include "command/groups/interface_ip.hpp"

#include "net/interface_name.hpp"
#include "session/on_interface.hpp"
#include "session/placement.hpp"

namespace peerlint::session {
namespace interface_ip {
namespace {

using session::enter_one;  // for option lines

edit enter_dynamic(const context& at, const command::interface_ip_address& line,
                   model::interface& on) {
  on.addresses.clear();
  on.unnumbered = {};
  return place(
      at, on.dynamic_address,
      located<model::dynamic_address>{
          {std::string(line.dynamic->value), std::string(line.options.value)}, line.dynamic->at});
}

edit remove_address(context& at, const command::interface_ip_address& line, model::interface& on) {
  if (!line.address) {
    const bool any = !on.addresses.empty() || on.dynamic_address.is_set();
    on.addresses.clear();
    on.dynamic_address = {};
    return at.done(any ? edit::kinds::removed : edit::kinds::no_effect);
  }
  const auto where = find(on.addresses, [&](const auto& a) {
    return a.value.address == line.address->value && a.value.mask == line.mask.value;
  });
  const bool is_primary = where < on.addresses.size() && !on.addresses[where].value.secondary;
  if (is_primary && on.addresses.size() > 1) {
    auto refused = at.done(edit::kinds::refused);
    refused.reason = "Must delete secondary before deleting primary";
    return refused;
  }
  return remove(at, on.addresses, where);
}

edit enter_one(context& at, const command::interface_ip_address& line, model::interface& on) {
  if (!at.positive()) return remove_address(at, line, on);
  if (line.dynamic) return enter_dynamic(at, line, on);
  if (!line.address) return at.done(edit::kinds::none);
  const located<model::interface_address> address{
      {line.address->value, line.mask.value, line.secondary.has_value()},
      join(line.address->at, line.mask.at)};
  on.dynamic_address = {};
  on.unnumbered = {};
  if (line.secondary) return place_member(at, on.addresses, address);
  // A router has one primary address an interface: another one takes its place.
  const auto where = find(on.addresses, [](const auto& a) { return !a.value.secondary; });
  if (where == on.addresses.size()) {
    on.addresses.insert(on.addresses.begin(), address);
    return at.done(edit::kinds::set);
  }
  const span old = on.addresses[where].at;
  const bool same = on.addresses[where] == address;
  on.addresses[where] = address;
  return at.done(same ? edit::kinds::no_effect : edit::kinds::replaced, old);
}

edit enter_one(const context& at, const command::interface_ip_unnumbered& line,
               model::interface& on) {
  if (at.positive()) {
    on.addresses.clear();
    on.dynamic_address = {};
  }
  const auto lender = net::canonical_interface(line.lender.value);
  return place(at, on.unnumbered, located<std::string_view>{lender, line.lender.at});
}

edit enter_one(const context& at, const command::interface_access_group& line,
               model::interface& on) {
  const bool in = line.direction.value == "in";
  return place(at, in ? on.access_group_in : on.access_group_out, line.access_list);
}

// One side an interface: the other side takes its place, and `no` of the other side does nothing.
edit enter_side(const context& at, model::nat_side side, model::interface& on) {
  if (!at.positive() && on.nat.is_set() && on.nat.value != side)
    return at.done(edit::kinds::no_effect);
  return place(at, on.nat, located<model::nat_side>{side, at.line.whole()});
}

edit enter_one(const context& at, const command::interface_nat_inside& /*line*/,
               model::interface& on) {
  return enter_side(at, model::nat_side::inside, on);
}

edit enter_one(const context& at, const command::interface_nat_outside& /*line*/,
               model::interface& on) {
  return enter_side(at, model::nat_side::outside, on);
}

edit enter_one(const context& at, const command::interface_nat_enable& /*line*/,
               model::interface& on) {
  return place_word(at, on.nat_enable);
}

edit enter_one(const context& at, const command::interface_policy& line, model::interface& on) {
  return place(at, on.policy_route_map, line.route_map);
}

edit enter_one(const context& at, const command::interface_ip_mtu& line, model::interface& on) {
  return place(at, on.ip_mtu, line.bytes);
}

edit enter_one(const context& at, const command::interface_ip_mss& line, model::interface& on) {
  return place(at, on.tcp_mss, line.bytes);
}

template <class Line>
edit enter_verify(const context& at, const Line& line, model::reverse_path made,
                  model::interface& on) {
  for (const auto& option : line.options) {
    made.allow_default |= option.value == "allow-default";
    made.allow_self_ping |= option.value == "allow-self-ping";
    made.layer_2_source |= option.value == "l2-src";
  }
  made.access_list = owned(line.access_list);
  return place(at, on.inspection.edit().verify,
               located<model::reverse_path>{made, at.line.whole()});
}

edit enter_one(const context& at, const command::interface_verify_source& line,
               model::interface& on) {
  model::reverse_path made;
  made.any_interface = line.way.value == "any";
  return enter_verify(at, line, std::move(made), on);
}

edit enter_one(const context& at, const command::interface_verify_reverse_path& line,
               model::interface& on) {
  model::reverse_path made;
  made.old_form = true;
  return enter_verify(at, line, std::move(made), on);
}

edit enter_one(const context& at, const command::interface_inspect& line, model::interface& on) {
  auto& inspection = on.inspection.edit();
  const bool in = line.direction.value == "in";
  return place(at, in ? inspection.inspect_in : inspection.inspect_out, line.name);
}

edit enter_one(const context& at, const command::interface_ospf_area& line, model::interface& on) {
  auto& ospf = on.routing.edit().ospf;
  if (!at.positive() && ospf.is_set() && ospf.value.process != line.process.value)
    return at.done(edit::kinds::no_effect);
  return place(at, ospf,
               located<model::ospf_area>{{line.process.value, std::string(line.area.value),
                                          line.without_secondaries.has_value()},
                                         join(line.process.at, line.area.at)});
}

}  // namespace
}  // namespace interface_ip

template <>
edit enter(context& at, const command::interface_ip_command& what) {
  auto* on = current_interface(at);
  if (on == nullptr) return at.done(edit::kinds::none);
  return std::visit([&](const auto& line) { return interface_ip::enter_one(at, line, *on); }, what);
}

}  // namespace peerlint::session
