#pragma once

#include <peerlint/model/isakmp.hpp>

namespace peerlint::render::tree {

// clang-format off
template <class Named>
void fields(const model::ike_encryption& o, const Named& named) {
  named("algorithm", o.algorithm,
        "key_bits", o.key_bits);
}

template <class Named>
void fields(const model::isakmp_policy& o, const Named& named) {
  named("priority", o.priority,
        "header", o.header,
        "encryption", o.encryption,
        "hash", o.hash,
        "authentication", o.authentication,
        "group", o.group,
        "lifetime", o.lifetime);
}

template <class Named>
void fields(const model::isakmp_key& o, const Named& named) {
  named("key", o.key,
        "address", o.address,
        "hostname", o.hostname,
        "ipv6", o.ipv6,
        "no_xauth", o.no_xauth,
        "line", o.line,
        "peer", o.peer);
}
// clang-format on

}  // namespace peerlint::render::tree
