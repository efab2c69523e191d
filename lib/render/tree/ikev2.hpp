#pragma once

#include <peerlint/model/host_address.hpp>
#include <peerlint/model/ike_identity.hpp>
#include <peerlint/model/ikev2.hpp>

namespace peerlint::render::tree {

// clang-format off
template <class Named>
void fields(const model::host_address& o, const Named& named) {
  named("text", o.text,
        "ipv4", o.ipv4);
}

template <class Named>
void fields(const model::ike_identity& o, const Named& named) {
  named("kind", o.kind,
        "value", o.value,
        "network", o.network);
}

template <class Named>
void fields(const model::ikev2_proposal& o, const Named& named) {
  named("name", o.name,
        "header", o.header,
        "encryption", o.encryption,
        "integrity", o.integrity,
        "prf", o.prf,
        "groups", o.groups,
        "pqc", o.pqc,
        "pqc_optional", o.pqc_optional);
}

template <class Named>
void fields(const model::ikev2_policy& o, const Named& named) {
  named("name", o.name,
        "header", o.header,
        "fvrf", o.fvrf,
        "local_addresses", o.local_addresses,
        "inbound_only", o.inbound_only,
        "proposals", o.proposals,
        "options", o.options);
}

template <class Named>
void fields(const model::ikev2_dpd& o, const Named& named) {
  named("interval", o.interval,
        "retry", o.retry,
        "mode", o.mode);
}

template <class Named>
void fields(const model::ikev2_settings& o, const Named& named) {
  named("default_proposal", o.default_proposal,
        "default_policy", o.default_policy,
        "default_authorization_policy", o.default_authorization_policy,
        "dpd", o.dpd,
        "nat_keepalive", o.nat_keepalive,
        "fragmentation", o.fragmentation,
        "cookie_challenge", o.cookie_challenge,
        "window", o.window,
        "max_in_negotiation", o.max_in_negotiation,
        "max_sessions", o.max_sessions);
}
// clang-format on

}  // namespace peerlint::render::tree
