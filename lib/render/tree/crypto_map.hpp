#pragma once

#include <tuple>

#include <peerlint/model/crypto_map.hpp>
#include "render/tree/ipsec_policy.hpp"

namespace peerlint::render::tree {

// clang-format off
template <class Named>
void fields(const model::crypto_peer& o, const Named& named) {
  named("name", o.name,
        "address", o.address,
        "preferred", o.preferred,
        "dynamic", o.dynamic);
}

template <class Named>
void fields(const model::session_key& o, const Named& named) {
  named("inbound", o.inbound,
        "esp", o.esp,
        "spi", o.spi,
        "cipher", o.cipher,
        "authenticator", o.authenticator);
}

template <class Named>
void fields(const model::crypto_map_entry& o, const Named& named) {
  named("map", o.map,
        "sequence", o.sequence,
        "header", o.header,
        "kind", o.kind,
        "dynamic_map", o.dynamic_map,
        "discover", o.discover,
        "profile", o.profile,
        "match_address", o.match_address,
        "peers", o.peers,
        "gdoi_group", o.gdoi_group,
        "inbound_filter", o.inbound_filter,
        "outbound_filter", o.outbound_filter,
        "session_keys", o.session_keys);
  fields(static_cast<const model::ipsec_policy&>(o), named);
}

template <class Named>
void fields(const model::gdoi_fail_close& o, const Named& named) {
  named("header", o.header,
        "match_address", o.match_address,
        "activate", o.activate);
}

template <class Named>
void fields(const model::replay_interval& o, const Named& named) {
  named("inbound", o.inbound,
        "outbound", o.outbound);
}

template <class Named>
void fields(const model::crypto_map& o, const Named& named) {
  named("name", o.name,
        "ipv6", o.ipv6,
        "local_address", o.local_address,
        "isakmp_profile", o.isakmp_profile,
        "client_authentication", o.client_authentication,
        "client_accounting", o.client_accounting,
        "authorization", o.authorization,
        "initiates_addresses", o.initiates_addresses,
        "responds_addresses", o.responds_addresses,
        "redundancy", o.redundancy,
        "fail_close", o.fail_close,
        "entries", o.entries);
}

template <class Named>
void fields(const model::dynamic_map& o, const Named& named) {
  named("name", o.name,
        "entries", o.entries);
}
// clang-format on

}  // namespace peerlint::render::tree
