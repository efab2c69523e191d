#pragma once

#include <peerlint/model/ikev2_keyring.hpp>

namespace peerlint::render::tree {

// clang-format off
template <class Named>
void fields(const model::ikev2_key& o, const Named& named) {
  named("key", o.key,
        "hex", o.hex);
}

template <class Named>
void fields(const model::ikev2_ppk& o, const Named& named) {
  named("id", o.id,
        "key", o.key,
        "client", o.client,
        "required", o.required);
}

template <class Named>
void fields(const model::ikev2_key_peer& o, const Named& named) {
  named("name", o.name,
        "header", o.header,
        "description", o.description,
        "address", o.address,
        "ipv6", o.ipv6,
        "hostname", o.hostname,
        "identity", o.identity,
        "key", o.key,
        "local_key", o.local_key,
        "remote_key", o.remote_key,
        "ppk", o.ppk);
}

template <class Named>
void fields(const model::ikev2_keyring& o, const Named& named) {
  named("name", o.name,
        "header", o.header,
        "peers", o.peers);
}
// clang-format on

}  // namespace peerlint::render::tree
