#include "command/groups/interface_link.hpp"

#include "session/on_interface.hpp"
#include "session/placement.hpp"
#include "session/secret_lines.hpp"

namespace peerlint::session {
namespace interface_link {
namespace {

using session::enter_one;  // for option lines

edit enter_one(const context& at, const command::interface_mtu& line, model::interface& on) {
  return place(at, on.mtu, line.bytes);
}

edit enter_one(const context& at, const command::interface_dot1q& line, model::interface& on) {
  return place(at, on.link.edit().vlan,
               located<model::vlan_tag>{
                   {line.vlan.value, line.native.has_value(), std::string(line.second.value)},
                   line.vlan.at});
}

edit enter_one(const context& at, const command::interface_encapsulation& line,
               model::interface& on) {
  auto& link = on.link.edit();
  if (!at.positive() && link.vlan.is_set()) return place(at, link.vlan, located<model::vlan_tag>{});
  std::string words(line.kind.value);
  for (const auto& option : line.options) words += ' ' + std::string(option.value);
  return place(at, link.encapsulation, located<std::string>{words, line.kind.at});
}

edit enter_one(const context& at, const command::interface_keepalive& line, model::interface& on) {
  auto& slot = on.link.edit().keepalive;
  if (at.line.sign != command::polarity::no)
    return place(
        at, slot,
        located<model::keepalive>{{line.seconds.value, line.retries.value}, at.line.whole()});
  // `no keepalive` is a statement: most interfaces send them by themselves.
  const bool was = slot.is_off();
  slot = {model::setting<model::keepalive>::states::off, {}, at.line.whole(), at.line.whole()};
  return at.done(was ? edit::kinds::no_effect : edit::kinds::set);
}

edit enter_one(const context& at, const command::interface_switchport& /*line*/,
               model::interface& on) {
  return place(at, on.link.edit().switchport);
}

edit enter_one(const context& at, const command::interface_channel_group& line,
               model::interface& on) {
  return place(at, on.link.edit().channel_group,
               located<model::channel_group>{{line.number.value, std::string(line.mode.value)},
                                             line.number.at});
}

edit enter_one(const context& at, const command::interface_dialer_pool& line,
               model::interface& on) {
  return place(at, on.link.edit().dialer_pool, line.number);
}

edit enter_one(const context& at, const command::interface_pppoe_client& line,
               model::interface& on) {
  return place(at, on.link.edit().pppoe_dial_pool, line.number);
}

edit enter_one(context& at, const command::interface_ppp_chap_password& line,
               model::interface& on) {
  return place_secret(at, on.secret_lines, "ppp chap password", line.key, line.encoding.value);
}

edit enter_one(context& at, const command::interface_ppp_pap_password& line, model::interface& on) {
  if (!at.positive()) {
    const auto gone = std::erase_if(on.secret_lines, [](const auto& one) {
      return one.command.starts_with("ppp pap sent-username");
    });
    if (line.key.at.exists()) at.secrets.push_back(line.key.at);
    return at.done(gone > 0 ? edit::kinds::removed : edit::kinds::no_effect);
  }
  return place_secret(at, on.secret_lines,
                      "ppp pap sent-username " + std::string(line.user.value) + " password",
                      line.key, line.encoding.value);
}

}  // namespace
}  // namespace interface_link

template <>
edit enter(context& at, const command::interface_link_command& what) {
  auto* on = current_interface(at);
  if (on == nullptr) return at.done(edit::kinds::none);
  return std::visit([&](const auto& line) { return interface_link::enter_one(at, line, *on); },
                    what);
}

}  // namespace peerlint::session
