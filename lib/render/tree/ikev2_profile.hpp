#pragma once

#include <peerlint/model/ikev2_authentication.hpp>
#include <peerlint/model/ikev2_profile.hpp>
#include "render/tree/named.hpp"

namespace peerlint::render::tree {

// clang-format off
inline auto fields(const model::ikev2_authentication& o) {
  return named("method", o.method,
               "key", o.key,
               "hex", o.hex,
               "form", o.form,
               "timeout", o.timeout,
               "username", o.username,
               "password", o.password);
}

inline auto fields(const model::ikev2_aaa& o) {
  return named("service", o.service,
               "method", o.method,
               "cached", o.cached,
               "list", o.list,
               "user", o.user,
               "name_mangler", o.name_mangler,
               "password", o.password);
}

inline auto fields(const model::ikev2_local_match& o) {
  return named("address", o.address,
               "interface", o.interface);
}

inline auto fields(const model::ikev2_keyring_use& o) {
  return named("name", o.name,
               "name_mangler", o.name_mangler);
}

inline auto fields(const model::ikev2_aaa_keyring& o) {
  return named("list", o.list,
               "name_mangler", o.name_mangler,
               "password", o.password);
}

inline auto fields(const model::ikev2_trustpoint& o) {
  return named("name", o.name,
               "use", o.use);
}

inline auto fields(const model::ikev2_virtual_template& o) {
  return named("number", o.number,
               "mode_auto", o.mode_auto);
}

inline auto fields(const model::ikev2_profile& o) {
  return named("name", o.name,
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
