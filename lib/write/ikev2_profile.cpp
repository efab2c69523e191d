#include "write/ike_identity.hpp"
#include "write/objects.hpp"
#include "write/words.hpp"

namespace peerlint::write {
namespace {

std::string words_of(const model::ikev2_authentication& of) {
  std::string text(model::to_text(of.method));
  if (of.key) text += (of.hex ? " key hex " : " key ") + to_text(*of.key);
  if (!of.form.empty()) text += ' ' + of.form;
  if (of.timeout) text += " timeout " + std::to_string(*of.timeout);
  if (!of.username.empty()) text += " username " + of.username;
  if (of.password) text += " password " + to_text(*of.password);
  return text;
}

std::string words_of(const model::ikev2_keyring_use& of) {
  return of.name_mangler.empty() ? of.name : of.name + " name-mangler " + of.name_mangler;
}

std::string words_of(const model::ikev2_aaa_keyring& of) {
  auto text = of.list;
  if (!of.name_mangler.empty()) text += " name-mangler " + of.name_mangler;
  if (of.password) text += " password " + to_text(*of.password);
  return text;
}

std::string words_of(const model::ikev2_virtual_template& of) {
  return std::to_string(of.number) + (of.mode_auto ? " mode auto" : "");
}

bool names_a_list_only(const model::ikev2_aaa& of) {
  using services = model::ikev2_aaa_service;
  return of.service == services::authentication || of.service == services::accounting;
}

std::string words_of(const model::ikev2_aaa& of) {
  std::string text(model::to_text(of.service));
  if (!of.method.empty()) text += ' ' + of.method;
  if (of.cached) return text + " cached";
  text += (names_a_list_only(of) ? " " : " list ") + of.list.value;
  if (!of.user.value.empty()) text += ' ' + of.user.value;
  if (!of.name_mangler.value.empty()) text += " name-mangler " + of.name_mangler.value;
  if (of.password) text += " password " + to_text(*of.password);
  return text;
}

void write_matches(ios_text& into, const model::ikev2_profile& of) {
  into.setting("match fvrf", of.fvrf);
  for (const auto& match : of.match_local)
    into.line("match address local", match.value.address.text,
              behind("interface", match.value.interface));
  for (const auto& identity : of.match_identities)
    into.line("match identity remote", to_text(identity.value));
  for (const auto& map : of.match_certificates) into.line("match certificate", map.value);
  into.setting("match inbound-only", of.inbound_only);
}

}  // namespace

std::string to_text(const model::ikev2_dpd& of) {
  return std::to_string(of.interval) + ' ' + std::to_string(of.retry) + ' ' +
         std::string(model::to_text(of.mode));
}

void write(ios_text& into, const model::ikev2_profile& of) {
  const auto print = [](const auto& value) { return words_of(value); };
  into.line("crypto ikev2 profile", of.name.value);
  into.section([&] {
    into.setting("description", of.description);
    write_matches(into, of);
    into.setting("identity local", of.identity_local,
                 [](const auto& identity) { return to_text(identity); });
    for (const auto& method : of.authentication_remote)
      into.line("authentication remote", words_of(method.value));
    into.setting("authentication local", of.authentication_local, print);
    into.setting("keyring local", of.keyring, print);
    into.setting("keyring aaa", of.keyring_aaa, print);
    into.setting("keyring ppk", of.keyring_ppk);
    for (const auto& trustpoint : of.trustpoints)
      into.line("pki trustpoint", trustpoint.value.name, model::to_text(trustpoint.value.use));
    into.setting("lifetime certificate", of.lifetime_certificate);
    into.number("lifetime", of.lifetime);
    into.setting("dpd", of.dpd, [](const auto& dpd) { return to_text(dpd); });
    into.number("nat keepalive", of.nat_keepalive);
    into.setting("nat force-encap", of.nat_force_encap);
    into.setting("ivrf", of.ivrf);
    into.setting("virtual-template", of.virtual_template, print);
    for (const auto& line : of.aaa) into.line("aaa", words_of(line.value));
    into.setting("shutdown", of.shutdown);
    into.options(of.options);
  });
}

}  // namespace peerlint::write
