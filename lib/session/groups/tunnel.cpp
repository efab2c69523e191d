#include "command/groups/tunnel.hpp"

#include "net/interface_name.hpp"
#include "session/lower_case.hpp"
#include "session/on_interface.hpp"
#include "session/placement.hpp"

namespace peerlint::session {
namespace tunnel {
namespace {

using session::enter_one;  // for option lines

// The words of the mode; a remark may stand behind them.
span mode_of(const context& at) {
  span made;
  for (std::size_t i = 2; i < at.line.words.size() && at.line.word(i).front() != '!'; ++i)
    made = join(made, at.line.at(at.line.words[i]));
  return made;
}

edit enter_one(const context& at, const command::tunnel_source& line, model::tunnel& on) {
  model::tunnel_source made;
  made.interface = net::canonical_interface(line.interface.value);
  if (line.address) made.address = line.address->value;
  made.ipv6 = in_lower_case(line.ipv6.value);
  made.dynamic = line.dynamic.has_value();
  auto where = join(line.interface.at, line.ipv6.at);
  if (line.address) where = line.address->at;
  if (line.dynamic) where = line.dynamic->at;
  return place(at, on.source, located<model::tunnel_source>{made, where});
}

edit enter_one(const context& at, const command::tunnel_destination& line, model::tunnel& on) {
  model::tunnel_destination made;
  if (line.address) made.address = line.address->value;
  made.ipv6 = in_lower_case(line.ipv6.value);
  made.hostname = line.hostname.value;
  made.list = line.list.value;
  made.dynamic = line.dynamic.has_value();
  auto where = join(join(line.ipv6.at, line.hostname.at), line.list.at);
  if (line.address) where = line.address->at;
  if (line.dynamic) where = line.dynamic->at;
  return place(at, on.destination, located<model::tunnel_destination>{made, where});
}

edit enter_one(const context& at, const command::tunnel_mode& /*line*/, model::tunnel& on) {
  static constexpr std::string_view head = "tunnel mode ";
  if (!at.positive()) return place(at, on.mode, located<model::tunnel_mode>{});
  const auto words = at.reader.written_out(at.line);
  const auto mode =
      model::from_keyword<model::tunnel_mode>(std::string_view(words).substr(head.size()));
  if (!mode) return at.done(edit::kinds::none);
  return place(at, on.mode, located<model::tunnel_mode>{*mode, mode_of(at)});
}

edit enter_one(const context& at, const command::tunnel_key& line, model::tunnel& on) {
  return place(at, on.key, line.number);
}

edit enter_one(const context& at, const command::tunnel_vrf& line, model::tunnel& on) {
  return place(at, on.vrf, line.name);
}

edit enter_one(const context& at, const command::tunnel_checksum& /*line*/, model::tunnel& on) {
  return place_word(at, on.checksum);
}

edit enter_one(const context& at, const command::tunnel_path_mtu& line, model::tunnel& on) {
  return place(at, on.path_mtu,
               located<model::path_mtu_discovery>{
                   {line.age_minutes.value, line.never_ages.has_value(), line.least_mtu.value},
                   at.line.whole()});
}

edit enter_one(const context& at, const command::tunnel_protection& line, model::tunnel& on) {
  return place(
      at, on.protection,
      located<model::tunnel_protection>{{std::string(line.profile.value), line.shared.has_value(),
                                         owned(line.isakmp_profile), owned(line.ikev2_profile)},
                                        line.profile.at});
}

edit enter_one(const context& at, const command::tunnel_policy_ipv4& line, model::tunnel& on) {
  return place(at, on.policy_ipv4, line.access_list);
}

edit enter_one(const context& at, const command::tunnel_policy_ipv6& line, model::tunnel& on) {
  return place(at, on.policy_ipv6, line.access_list);
}

edit enter_one(const context& at, const command::tunnel_local_address& line, model::tunnel& on) {
  const auto name = net::canonical_interface(line.interface.value);
  return place(at, on.local_address, located<std::string_view>{name, line.interface.at});
}

edit enter_one(const context& at, const command::tunnel_initiate& /*line*/, model::tunnel& on) {
  return place_word(at, on.initiate);
}

}  // namespace
}  // namespace tunnel

template <>
edit enter(context& at, const command::tunnel_command& what) {
  auto* on = current_interface(at);
  if (on == nullptr) return at.done(edit::kinds::none);
  return std::visit(
      [&](const auto& line) {
        if constexpr (requires { tunnel::enter_one(at, line, on->tunnel.edit()); })
          return tunnel::enter_one(at, line, on->tunnel.edit());
        else
          return tunnel::enter_one(at, line, *on);
      },
      what);
}

}  // namespace peerlint::session
