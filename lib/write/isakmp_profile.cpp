#include "write/isakmp_words.hpp"
#include "write/objects.hpp"

namespace peerlint::write {
namespace {

std::string words_of(const model::isakmp_self_identity& of) {
  using enum model::self_identity_kind;
  if (of.kind == address && !of.value.empty()) return of.value;
  std::string text(model::to_text(of.kind));
  return of.value.empty() ? text : text + ' ' + of.value;
}

std::string words_of(const model::identity_match& of) {
  std::string text(model::to_text(of.kind));
  if (of.address)
    text += ' ' + net::to_text(of.address->address) + ' ' +
            net::to_text(net::mask_of(of.address->length));
  else
    text += ' ' + of.name;
  return of.vrf.empty() ? text : text + ' ' + of.vrf;
}

std::string words_of(const model::dead_peer_detection& of) {
  return std::to_string(of.interval) + " retry " + std::to_string(of.retry);
}

void write_client(ios_text& into, const model::isakmp_profile& of) {
  into.setting("client authentication list", of.client_authentication);
  into.setting("client configuration address initiate", of.initiates_addresses);
  into.setting("client configuration address respond", of.responds_addresses);
  into.setting("client configuration group", of.client_group);
  into.setting("client pki authorization list", of.pki_authorization);
  into.setting("isakmp authorization list", of.authorization);
  into.setting("accounting", of.accounting);
  into.number("virtual-template", of.virtual_template);
}

}  // namespace

void write(ios_text& into, const model::isakmp_profile& of) {
  into.line("crypto isakmp profile", of.name.value);
  into.section([&] {
    into.setting("description", of.description);
    into.setting("vrf", of.vrf);
    for (const auto& keyring : of.keyrings) into.line("keyring", keyring.value);
    for (const auto& trustpoint : of.trustpoints) into.line("ca trust-point", trustpoint.value);
    into.setting("self-identity", of.self_identity,
                 [](const auto& identity) { return words_of(identity); });
    for (const auto& match : of.matches) into.line("match identity", words_of(match.value));
    for (const auto& map : of.certificate_maps) into.line("match certificate", map.value);
    into.setting("keepalive", of.keepalive, [](const auto& dpd) { return words_of(dpd); });
    into.setting("initiate mode aggressive", of.aggressive_mode);
    into.setting("local-address", of.local_address, local_end);
    write_client(into, of);
    into.options(of.options);
  });
}

}  // namespace peerlint::write
