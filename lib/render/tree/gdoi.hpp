#pragma once

#include <peerlint/model/gdoi.hpp>

namespace peerlint::render::tree {

// clang-format off
template <class Named>
void fields(const model::gdoi_replay& o, const Named& named) {
  named("by_time", o.by_time,
        "window", o.window);
}

template <class Named>
void fields(const model::gdoi_sa& o, const Named& named) {
  named("number", o.number,
        "header", o.header,
        "profile", o.profile,
        "match_address", o.match_address,
        "match_address_ipv6", o.match_address_ipv6,
        "replay", o.replay,
        "options", o.options);
}

template <class Named>
void fields(const model::gdoi_redundancy& o, const Named& named) {
  named("header", o.header,
        "priority", o.priority,
        "peers", o.peers,
        "options", o.options);
}

template <class Named>
void fields(const model::gdoi_rekey_key& o, const Named& named) {
  named("kind", o.kind,
        "label", o.label);
}

template <class Named>
void fields(const model::gdoi_server& o, const Named& named) {
  named("header", o.header,
        "address", o.address,
        "rekey_key", o.rekey_key,
        "unicast", o.unicast,
        "rekey_address", o.rekey_address,
        "rekey_lifetime", o.rekey_lifetime,
        "sas", o.sas,
        "redundancy", o.redundancy,
        "options", o.options);
}

template <class Named>
void fields(const model::gdoi_group& o, const Named& named) {
  named("name", o.name,
        "header", o.header,
        "gkm", o.gkm,
        "ipv6", o.ipv6,
        "identity_number", o.identity_number,
        "identity_address", o.identity_address,
        "servers", o.servers,
        "registration_interface", o.registration_interface,
        "passive", o.passive,
        "server", o.server,
        "options", o.options);
}
// clang-format on

}  // namespace peerlint::render::tree
