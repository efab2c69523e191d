#include "command/groups/gdoi_server.hpp"

#include "session/option_lines.hpp"
#include "session/placement.hpp"

namespace peerlint::session {
namespace gdoi_server {
namespace {

edit enter_into(context& at, const command::server_address& line, model::gdoi_server& server) {
  return place(at, server.address, line.address);
}

edit enter_into(context& at, const command::server_rekey_authentication& line,
                model::gdoi_server& server) {
  return place(at, server.rekey_key,
               located<model::gdoi_rekey_key>{{line.kind.value, std::string(line.label.value)},
                                              line.label.at});
}

edit enter_into(context& at, const command::server_rekey_unicast& /*line*/,
                model::gdoi_server& server) {
  return place(at, server.unicast);
}

edit enter_into(context& at, const command::server_rekey_address& line,
                model::gdoi_server& server) {
  return place(at, server.rekey_address, line.access_list);
}

edit enter_into(context& at, const command::server_rekey_lifetime& line,
                model::gdoi_server& server) {
  constexpr std::uint32_t seconds_a_day = 86400;
  if (!line.days) return place(at, server.rekey_lifetime, line.seconds);
  return place(at, server.rekey_lifetime,
               located<std::uint32_t>{line.days->value * seconds_a_day, line.days->at});
}

edit enter_into(context& at, const command::server_sa& line, model::gdoi_server& server) {
  auto& sas = server.sas;
  const auto where = find(sas, [&](const auto& sa) { return sa.number >= line.number.value; });
  const bool exists = where < sas.size() && sas[where].number == line.number.value;
  if (!at.positive()) return remove(at, sas, exists ? where : sas.size());
  at.opened.object = at.mode.object;
  at.opened.part = where;
  if (exists) return at.done(edit::kinds::no_effect);
  model::gdoi_sa made;
  made.number = line.number.value;
  made.header.at = at.line.whole();
  sas.insert(sas.begin() + static_cast<std::ptrdiff_t>(where), std::move(made));
  return at.done(edit::kinds::added);
}

edit enter_into(context& at, const command::server_redundancy& /*line*/,
                model::gdoi_server& server) {
  const bool exists = server.redundancy.has_value();
  if (!at.positive()) {
    server.redundancy.reset();
    return at.done(exists ? edit::kinds::removed : edit::kinds::no_effect);
  }
  if (!exists) server.redundancy.emplace().header.at = at.line.whole();
  at.opened.object = at.mode.object;
  return at.done(exists ? edit::kinds::no_effect : edit::kinds::added);
}

edit enter_into(context& at, const command::sa_profile& line, model::gdoi_sa& sa) {
  return place(at, sa.profile, line.name);
}

edit enter_into(context& at, const command::sa_match_ipv4& line, model::gdoi_sa& sa) {
  return place(at, sa.match_address, line.access_list);
}

edit enter_into(context& at, const command::sa_match_ipv6& line, model::gdoi_sa& sa) {
  return place(at, sa.match_address_ipv6, line.access_list);
}

edit enter_into(context& at, const command::sa_replay& line, model::gdoi_sa& sa) {
  if (at.line.sign == command::polarity::no) {
    const bool was = sa.replay.is_off();
    sa.replay = {
        model::setting<model::gdoi_replay>::states::off, {}, at.line.whole(), at.line.whole()};
    return at.done(was ? edit::kinds::no_effect : edit::kinds::removed);
  }
  return place(
      at, sa.replay,
      located<model::gdoi_replay>{{line.by_time.has_value(), line.window.value}, line.window.at});
}

edit enter_into(context& at, const command::option_line<grammar::sa_tag>& /*line*/,
                model::gdoi_sa& sa) {
  return place_option(at, sa.options);
}

edit enter_into(context& at, const command::coop_priority& line, model::gdoi_redundancy& coop) {
  return place(at, coop.priority, line.priority);
}

edit enter_into(context& at, const command::coop_peer& line, model::gdoi_redundancy& coop) {
  return place_member(at, coop.peers, owned(line.address));
}

template <class Production>
edit enter_into(context& at, const command::option_line<Production>& /*line*/,
                model::gdoi_server& server) {
  return place_option(at, server.options);
}

// Each line goes to what its mode edits: the server, one of its SAs, or its redundancy.
template <class Command>
edit enter_one(context& at, const Command& line, model::gdoi_server& server) {
  if constexpr (requires(model::gdoi_sa sa) { enter_into(at, line, sa); }) {
    if (at.mode.part >= server.sas.size()) return at.done(edit::kinds::none);
    return enter_into(at, line, server.sas[at.mode.part]);
  } else if constexpr (requires { enter_into(at, line, server); }) {
    return enter_into(at, line, server);
  } else {
    if (!server.redundancy) return at.done(edit::kinds::none);
    return enter_into(at, line, *server.redundancy);
  }
}

}  // namespace
}  // namespace gdoi_server

template <>
edit enter(context& at, const command::gdoi_server_command& what) {
  auto& groups = at.device.gdoi_groups;
  if (at.mode.object >= groups.size() || !groups[at.mode.object].server)
    return at.done(edit::kinds::none);
  auto& server = *groups[at.mode.object].server;
  return std::visit([&](const auto& line) { return gdoi_server::enter_one(at, line, server); },
                    what);
}

}  // namespace peerlint::session
