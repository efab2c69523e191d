#pragma once

#include <peerlint/model/pki.hpp>
#include "render/tree/named.hpp"

namespace peerlint::render::tree {

// clang-format off
inline auto fields(const model::pki_enrollment& o) {
  return named("method", o.method,
               "from", o.from,
               "pem", o.pem);
}

inline auto fields(const model::pki_key_pair& o) {
  return named("label", o.label,
               "bits", o.bits,
               "encryption_bits", o.encryption_bits);
}

inline auto fields(const model::pki_auto_enroll& o) {
  return named("percent", o.percent,
               "regenerate", o.regenerate);
}

inline auto fields(const model::pki_map_use& o) {
  return named("map", o.map,
               "exception", o.exception);
}

inline auto fields(const model::pki_trustpoint& o) {
  return named("name", o.name,
               "header", o.header,
               "enrollment", o.enrollment,
               "subject_name", o.subject_name,
               "fqdn", o.fqdn,
               "ip_address", o.ip_address,
               "revocation_check", o.revocation_check,
               "rsa_key_pair", o.rsa_key_pair,
               "ec_key_pair", o.ec_key_pair,
               "auto_enroll", o.auto_enroll,
               "match_certificates", o.match_certificates,
               "vrf", o.vrf,
               "source_interface", o.source_interface,
               "password", o.password,
               "options", o.options);
}

inline auto fields(const model::pki_map_match& o) {
  return named("field", o.field,
               "is", o.is,
               "value", o.value);
}

inline auto fields(const model::pki_certificate_map& o) {
  return named("name", o.name,
               "sequence", o.sequence,
               "header", o.header,
               "matches", o.matches);
}

inline auto fields(const model::pki_certificate& o) {
  return named("kind", o.kind,
               "serial", o.serial);
}

inline auto fields(const model::pki_certificate_chain& o) {
  return named("name", o.name,
               "header", o.header,
               "certificates", o.certificates);
}

inline auto fields(const model::pki_server& o) {
  return named("name", o.name,
               "header", o.header,
               "shutdown", o.shutdown,
               "archive_form", o.archive_form,
               "archive_password", o.archive_password,
               "options", o.options);
}

inline auto fields(const model::public_key& o) {
  return named("by_name", o.by_name,
               "name", o.name,
               "use", o.use,
               "header", o.header,
               "options", o.options);
}
// clang-format on

}  // namespace peerlint::render::tree
