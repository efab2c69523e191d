#pragma once

#include <peerlint/model/ikev2_keyring.hpp>
#include "render/tree/named.hpp"

namespace peerlint::render::tree {

// clang-format off
inline auto fields(const model::ikev2_key& o) {
  return named("key", o.key,
               "hex", o.hex);
}

inline auto fields(const model::ikev2_ppk& o) {
  return named("id", o.id,
               "key", o.key,
               "client", o.client,
               "required", o.required);
}

inline auto fields(const model::ikev2_key_peer& o) {
  return named("name", o.name,
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

inline auto fields(const model::ikev2_keyring& o) {
  return named("name", o.name,
               "header", o.header,
               "peers", o.peers);
}
// clang-format on

}  // namespace peerlint::render::tree
