#include "command/groups/aaa_server.hpp"

#include "net/interface_name.hpp"
#include "session/host_address.hpp"
#include "session/named_section.hpp"
#include "session/option_lines.hpp"
#include "session/secrets.hpp"

namespace peerlint::session {
namespace aaa_server {
namespace {

template <class Production, model::aaa_protocol Protocol>
edit enter_one(context& at, const command::aaa_group_header<Production, Protocol>& line) {
  auto done = open_named(at, at.device.aaa_groups, at.known.aaa_groups, line.name);
  if (done.what == edit::kinds::added) at.device.aaa_groups.back().protocol = Protocol;
  return done;
}

std::string joined(const std::vector<located<std::string_view>>& words) {
  std::string text;
  for (const auto& word : words) text += (text.empty() ? "" : " ") + std::string(word.value);
  return text;
}

std::optional<model::secret> key_of(context& at, const command::aaa_host_words& words) {
  if (!words.key) return std::nullopt;
  return secret_from(at, *words.key, words.encoding ? words.encoding->value : std::uint16_t{0});
}

// `no` needs the name or the address only.
edit place_server(context& at, const command::aaa_host_words& words, bool is_private,
                  model::aaa_group& group) {
  located<model::aaa_group_member> server;
  server.value.is_private = is_private;
  server.value.options = joined(words.options);
  server.value.key = key_of(at, words);
  if (words.name) {
    server.value.name = words.name->value;
    server.at = words.name->at;
  } else {
    server.value.address = host_from(words.host.value);
    server.at = words.host.at;
  }
  auto& list = group.servers;
  const auto where = find(list, [&](const auto& one) {
    return one.value.name == server.value.name && one.value.address == server.value.address &&
           one.value.is_private == is_private &&
           (!at.positive() || one.value.options == server.value.options);
  });
  if (!at.positive()) return remove(at, list, where);
  if (where == list.size()) {
    list.push_back(std::move(server));
    return at.done(edit::kinds::added);
  }
  const span old = list[where].at;
  const bool same = list[where] == server;
  list[where] = std::move(server);
  return at.done(same ? edit::kinds::no_effect : edit::kinds::replaced, old);
}

edit enter_one(context& at, const command::aaa_group_server& line, model::aaa_group& group) {
  return place_server(at, line.words, false, group);
}

template <class Production>
edit enter_one(context& at, const command::aaa_private_server<Production>& line,
               model::aaa_group& group) {
  return place_server(at, line.words, true, group);
}

edit enter_one(context& at, const command::aaa_group_vrf& line, model::aaa_group& group) {
  return place(at, group.vrf, line.vrf);
}

template <class Production>
edit enter_one(context& at, const command::aaa_group_source<Production>& line,
               model::aaa_group& group) {
  return place(
      at, group.source_interface,
      located<std::string>{net::canonical_interface(line.interface.value), line.interface.at});
}

template <class Production>
edit enter_one(context& at, const command::aaa_group_option<Production>& /*line*/,
               model::aaa_group& group) {
  return place_option(at, group.options);
}

// Servers of both protocols may have the same name.
template <class Production, model::aaa_protocol Protocol>
edit enter_one(context& at, const command::aaa_server_header<Production, Protocol>& line) {
  auto& servers = at.device.aaa_servers;
  const auto where = find(servers, [&](const auto& one) {
    return one.protocol == Protocol && one.name.value == line.name.value;
  });
  if (!at.positive()) return remove(at, servers, where);
  at.opened.object = where;
  if (where < servers.size()) return at.done(edit::kinds::no_effect);
  model::aaa_server server;
  server.name = owned(line.name);
  server.header.at = at.line.whole();
  server.protocol = Protocol;
  servers.push_back(std::move(server));
  return at.done(edit::kinds::added);
}

template <class Production>
edit enter_one(context& at, const command::aaa_server_address<Production>& line,
               model::aaa_server& server) {
  server.authentication_port.reset();
  server.accounting_port.reset();
  if (at.positive() && line.authentication_port)
    server.authentication_port = line.authentication_port->value;
  if (at.positive() && line.accounting_port) server.accounting_port = line.accounting_port->value;
  return place(at, server.address, host_from(line.host));
}

template <class Production>
edit place_key(context& at, const command::aaa_key<Production>& line,
               model::setting<model::secret>& slot) {
  located<model::secret> key{{}, line.key.at};
  if (line.key.at.exists())
    key.value = secret_from(at, line.key, line.encoding ? line.encoding->value : std::uint16_t{0});
  return place(at, slot, key);
}

edit enter_one(context& at, const command::aaa_key<grammar::aaa_server_key>& line,
               model::aaa_server& server) {
  return place_key(at, line, server.key);
}

edit enter_one(context& at, const command::aaa_key<grammar::radius_server_key>& line) {
  return place_key(at, line, at.device.aaa.radius_key);
}

edit enter_one(context& at, const command::aaa_key<grammar::tacacs_server_key>& line) {
  return place_key(at, line, at.device.aaa.tacacs_key);
}

edit enter_one(context& at, const command::aaa_server_timeout& line, model::aaa_server& server) {
  return place(at, server.timeout, line.seconds);
}

template <class Production>
edit enter_one(context& at, const command::option_line<Production>& /*line*/,
               model::aaa_server& server) {
  return place_option(at, server.options);
}

// A host is known by its address and ports; `no` needs the address only.
template <class Production, model::aaa_protocol Protocol>
edit enter_one(context& at, const command::aaa_host_line<Production, Protocol>& line) {
  auto& hosts = at.device.aaa_hosts;
  model::aaa_host host{Protocol,
                       host_from(line.words.host),
                       {at.line.whole()},
                       joined(line.words.options),
                       key_of(at, line.words)};
  const auto where = find(hosts, [&](const auto& one) {
    return one.protocol == Protocol && one.address == host.address &&
           (!at.positive() || one.options == host.options);
  });
  if (!at.positive()) return remove(at, hosts, where);
  if (where == hosts.size()) {
    hosts.push_back(std::move(host));
    return at.done(edit::kinds::added);
  }
  const span old = hosts[where].line.at;
  const bool same = hosts[where] == host;
  hosts[where] = std::move(host);
  return at.done(same ? edit::kinds::no_effect : edit::kinds::replaced, old);
}

template <class Command>
edit enter_one(context& at, const Command& line) requires requires(model::aaa_group g) {
  enter_one(at, line, g);
}
{
  auto* group = edited(at, at.device.aaa_groups);
  return group != nullptr ? enter_one(at, line, *group) : at.done(edit::kinds::none);
}

template <class Command>
edit enter_one(context& at, const Command& line) requires requires(model::aaa_server s) {
  enter_one(at, line, s);
}
{
  auto* server = edited(at, at.device.aaa_servers);
  return server != nullptr ? enter_one(at, line, *server) : at.done(edit::kinds::none);
}

}  // namespace
}  // namespace aaa_server

template <>
edit enter(context& at, const command::aaa_server_command& what) {
  return std::visit([&](const auto& line) { return aaa_server::enter_one(at, line); }, what);
}

}  // namespace peerlint::session
