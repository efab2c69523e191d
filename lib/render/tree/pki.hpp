#pragma once

#include <peerlint/model/pki.hpp>

namespace peerlint::render::tree {

// clang-format off
template <class Named>
void fields(const model::pki_enrollment& o, const Named& named) {
  named("method", o.method,
        "from", o.from,
        "pem", o.pem);
}

template <class Named>
void fields(const model::pki_key_pair& o, const Named& named) {
  named("label", o.label,
        "bits", o.bits,
        "encryption_bits", o.encryption_bits);
}

template <class Named>
void fields(const model::pki_auto_enroll& o, const Named& named) {
  named("percent", o.percent,
        "regenerate", o.regenerate);
}

template <class Named>
void fields(const model::pki_map_use& o, const Named& named) {
  named("map", o.map,
        "exception", o.exception);
}

template <class Named>
void fields(const model::pki_trustpoint& o, const Named& named) {
  named("name", o.name,
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

template <class Named>
void fields(const model::pki_map_match& o, const Named& named) {
  named("field", o.field,
        "is", o.is,
        "value", o.value);
}

template <class Named>
void fields(const model::pki_certificate_map& o, const Named& named) {
  named("name", o.name,
        "sequence", o.sequence,
        "header", o.header,
        "matches", o.matches);
}

template <class Named>
void fields(const model::pki_certificate& o, const Named& named) {
  named("kind", o.kind,
        "serial", o.serial);
}

template <class Named>
void fields(const model::pki_certificate_chain& o, const Named& named) {
  named("name", o.name,
        "header", o.header,
        "certificates", o.certificates);
}

template <class Named>
void fields(const model::pki_server& o, const Named& named) {
  named("name", o.name,
        "header", o.header,
        "shutdown", o.shutdown,
        "archive_form", o.archive_form,
        "archive_password", o.archive_password,
        "options", o.options);
}

template <class Named>
void fields(const model::public_key& o, const Named& named) {
  named("by_name", o.by_name,
        "name", o.name,
        "use", o.use,
        "header", o.header,
        "options", o.options);
}
// clang-format on

}  // namespace peerlint::render::tree
