#pragma once

#include <peerlint/model/isakmp_profile.hpp>

namespace peerlint::render::tree {

// clang-format off
template <class Named>
void fields(const model::isakmp_self_identity& o, const Named& named) {
  named("kind", o.kind,
        "value", o.value);
}

template <class Named>
void fields(const model::identity_match& o, const Named& named) {
  named("kind", o.kind,
        "address", o.address,
        "name", o.name,
        "vrf", o.vrf);
}

template <class Named>
void fields(const model::isakmp_profile& o, const Named& named) {
  named("name", o.name,
        "header", o.header,
        "description", o.description,
        "vrf", o.vrf,
        "keyrings", o.keyrings,
        "self_identity", o.self_identity,
        "matches", o.matches,
        "certificate_maps", o.certificate_maps,
        "trustpoints", o.trustpoints,
        "local_address", o.local_address,
        "aggressive_mode", o.aggressive_mode,
        "keepalive", o.keepalive,
        "virtual_template", o.virtual_template,
        "client_authentication", o.client_authentication,
        "initiates_addresses", o.initiates_addresses,
        "responds_addresses", o.responds_addresses,
        "client_group", o.client_group,
        "pki_authorization", o.pki_authorization,
        "authorization", o.authorization,
        "accounting", o.accounting,
        "options", o.options);
}
// clang-format on

}  // namespace peerlint::render::tree
