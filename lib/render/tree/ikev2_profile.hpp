#pragma once

#include <peerlint/model/ikev2_authentication.hpp>
#include <peerlint/model/ikev2_profile.hpp>

namespace peerlint::render::tree {

// clang-format off
template <class Named>
void fields(const model::ikev2_authentication& o, const Named& named) {
  named("method", o.method,
        "key", o.key,
        "hex", o.hex,
        "form", o.form,
        "timeout", o.timeout,
        "username", o.username,
        "password", o.password);
}

template <class Named>
void fields(const model::ikev2_aaa& o, const Named& named) {
  named("service", o.service,
        "method", o.method,
        "cached", o.cached,
        "list", o.list,
        "user", o.user,
        "name_mangler", o.name_mangler,
        "password", o.password);
}

template <class Named>
void fields(const model::ikev2_local_match& o, const Named& named) {
  named("address", o.address,
        "interface", o.interface);
}

template <class Named>
void fields(const model::ikev2_keyring_use& o, const Named& named) {
  named("name", o.name,
        "name_mangler", o.name_mangler);
}

template <class Named>
void fields(const model::ikev2_aaa_keyring& o, const Named& named) {
  named("list", o.list,
        "name_mangler", o.name_mangler,
        "password", o.password);
}

template <class Named>
void fields(const model::ikev2_trustpoint& o, const Named& named) {
  named("name", o.name,
        "use", o.use);
}

template <class Named>
void fields(const model::ikev2_virtual_template& o, const Named& named) {
  named("number", o.number,
        "mode_auto", o.mode_auto);
}

template <class Named>
void fields(const model::ikev2_profile& o, const Named& named) {
  named("name", o.name,
        "header", o.header,
        "description", o.description,
        "match_identities", o.match_identities,
        "match_certificates", o.match_certificates,
        "fvrf", o.fvrf,
        "match_local", o.match_local,
        "inbound_only", o.inbound_only,
        "identity_local", o.identity_local,
        "authentication_local", o.authentication_local,
        "authentication_remote", o.authentication_remote,
        "keyring", o.keyring,
        "keyring_aaa", o.keyring_aaa,
        "keyring_ppk", o.keyring_ppk,
        "trustpoints", o.trustpoints,
        "lifetime", o.lifetime,
        "lifetime_certificate", o.lifetime_certificate,
        "dpd", o.dpd,
        "nat_keepalive", o.nat_keepalive,
        "nat_force_encap", o.nat_force_encap,
        "ivrf", o.ivrf,
        "virtual_template", o.virtual_template,
        "aaa", o.aaa,
        "shutdown", o.shutdown,
        "options", o.options);
}
// clang-format on

}  // namespace peerlint::render::tree
