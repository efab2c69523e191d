#include "write/objects.hpp"
#include "write/words.hpp"

namespace peerlint::write {
namespace {

std::string number_behind(const std::optional<std::uint16_t>& of) {
  return of ? ' ' + std::to_string(*of) : std::string();
}

std::string words_of(const model::pki_enrollment& of) {
  std::string text(model::to_text(of.method));
  if (!of.from.empty()) text += ' ' + of.from;
  return of.pem ? text + " pem" : text;
}

std::string words_of(const model::pki_key_pair& of) {
  return of.label + number_behind(of.bits) + number_behind(of.encryption_bits);
}

std::string words_of(const model::pki_auto_enroll& of) {
  auto text = of.percent ? std::to_string(*of.percent) : std::string();
  if (!of.regenerate) return text;
  return text.empty() ? "regenerate" : text + " regenerate";
}

std::string words_of(const model::secret& of) { return to_text(of); }

}  // namespace

void write(ios_text& into, const model::pki_trustpoint& of) {
  const auto print = [](const auto& value) { return words_of(value); };
  into.line("crypto pki trustpoint", of.name.value);
  into.section([&] {
    into.setting("enrollment", of.enrollment, print);
    into.setting("fqdn", of.fqdn);
    into.setting("ip-address", of.ip_address);
    into.setting("password", of.password, print);
    into.setting("subject-name", of.subject_name);
    into.setting("vrf", of.vrf);
    into.words("revocation-check", joined(of.revocation_check));
    into.setting("source interface", of.source_interface);
    into.setting("rsakeypair", of.rsa_key_pair, print);
    into.setting("eckeypair", of.ec_key_pair);
    into.setting("auto-enroll", of.auto_enroll, print);
    for (const auto& use : of.match_certificates)
      into.line("match certificate", use.value.map, use.value.exception);
    into.options(of.options);
  });
}

void write(ios_text& into, const model::pki_certificate_map& of) {
  into.line("crypto pki certificate map", of.name.value, of.sequence.value);
  into.section([&] {
    for (const auto& match : of.matches)
      into.line(match.value.field, model::to_text(match.value.is), match.value.value);
  });
}

// The certificates themselves are not kept: where they stood is an empty body.
void write(ios_text& into, const model::pki_certificate_chain& of) {
  into.line("crypto pki certificate chain", of.name.value);
  into.section([&] {
    for (const auto& certificate : of.certificates) {
      into.line("certificate", certificate.value.kind, certificate.value.serial);
      into.section([&] { into.line("quit"); });
    }
  });
}

void write(ios_text& into, const model::pki_server& of) {
  into.line("crypto pki server", of.name.value);
  into.section([&] {
    if (of.archive_form.is_off()) into.line("no database archive");
    if (of.archive_form.is_set())
      into.line("database archive", of.archive_form.value,
                of.archive_password.is_set() ? "password " + to_text(of.archive_password.value)
                                             : std::string());
    into.options(of.options);
    into.setting("shutdown", of.shutdown);
  });
}

void write(ios_text& into, const model::public_key& of) {
  into.line("crypto key pubkey-chain rsa");
  into.section([&] {
    into.line(of.by_name ? "named-key" : "addressed-key", of.name.value, of.use);
    into.section([&] { into.options(of.options); });
  });
}

}  // namespace peerlint::write
