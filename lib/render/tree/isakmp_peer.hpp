#pragma once

#include <peerlint/model/isakmp_peer.hpp>

namespace peerlint::render::tree {

// clang-format off
template <class Named>
void fields(const model::client_endpoint& o, const Named& named) {
  named("kind", o.kind,
        "value", o.value);
}

template <class Named>
void fields(const model::isakmp_peer& o, const Named& named) {
  named("kind", o.kind,
        "name", o.name,
        "header", o.header,
        "vrf", o.vrf,
        "description", o.description,
        "endpoint", o.endpoint,
        "password", o.password);
}
// clang-format on

}  // namespace peerlint::render::tree
