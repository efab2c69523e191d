#include "write/objects.hpp"
#include "write/words.hpp"

namespace peerlint::write {
namespace {

std::string words_of(const std::vector<located<model::aaa_method>>& methods) {
  std::string text;
  for (const auto& method : methods) {
    if (!text.empty()) text += ' ';
    text += (method.value.group ? "group " : "") + method.value.name;
  }
  return text;
}

std::string key_behind(const std::optional<model::secret>& key) {
  return key ? "key " + to_text(*key) : std::string();
}

std::string ports_of(const model::aaa_server& of) {
  std::string text;
  if (of.authentication_port) text += " auth-port " + std::to_string(*of.authentication_port);
  if (of.accounting_port) text += " acct-port " + std::to_string(*of.accounting_port);
  return text;
}

void write(ios_text& into, const model::aaa_group_member& of) {
  into.line(of.is_private ? "server-private" : "server", behind("name", of.name), of.address.text,
            of.options, key_behind(of.key));
}

std::string_view word_of(model::aaa_protocol of) {
  return of == model::aaa_protocol::radius ? "radius" : "tacacs";
}

bool is_ipv6(const model::host_address& of) { return of.text.find(':') != std::string::npos; }

}  // namespace

void write(ios_text& into, const model::aaa_settings& of) {
  into.setting("aaa new-model", of.new_model);
  const auto print = [](const model::secret& key) { return to_text(key); };
  into.setting("radius-server key", of.radius_key, print);
  into.setting("tacacs-server key", of.tacacs_key, print);
}

// Accounting is printed as a section, so that groups without a record are kept.
void write(ios_text& into, const model::aaa_list& of) {
  std::string vrf;
  for (const auto& option : of.options) vrf = option.text;
  if (!of.service.starts_with("accounting"))
    return into.line("aaa", of.service, of.name.value, words_of(of.methods));
  if (!of.record.empty())
    return into.line("aaa", of.service, of.name.value, vrf, of.record,
                     of.broadcast ? "broadcast" : "", words_of(of.methods));
  into.line("aaa", of.service, of.name.value, vrf);
  into.section([&] {
    if (of.broadcast) into.line("broadcast");
    for (const auto& method : of.methods) into.line("group", method.value.name);
  });
}

void write(ios_text& into, const model::aaa_group& of) {
  into.line("aaa group server", model::to_text(of.protocol), of.name.value);
  into.section([&] {
    for (const auto& server : of.servers) write(into, server.value);
    into.setting("ip vrf forwarding", of.vrf);
    into.setting(of.protocol == model::aaa_protocol::radius ? "ip radius source-interface"
                                                            : "ip tacacs source-interface",
                 of.source_interface);
    into.options(of.options);
  });
}

void write(ios_text& into, const model::aaa_server& of) {
  into.line(word_of(of.protocol), "server", of.name.value);
  into.section([&] {
    if (of.address.is_set())
      into.line(is_ipv6(of.address.value) ? "address ipv6" : "address ipv4",
                of.address.value.text + ports_of(of));
    into.number("timeout", of.timeout);
    into.setting("key", of.key, [](const model::secret& key) { return to_text(key); });
    into.options(of.options);
  });
}

void write(ios_text& into, const model::aaa_host& of) {
  into.line(
      of.protocol == model::aaa_protocol::radius ? "radius-server host" : "tacacs-server host",
      of.address.value.text, of.options, key_behind(of.key));
}

}  // namespace peerlint::write
