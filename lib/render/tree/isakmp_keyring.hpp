#pragma once

#include <peerlint/model/isakmp_keyring.hpp>

namespace peerlint::render::tree {

// clang-format off
template <class Named>
void fields(const model::isakmp_local_address& o, const Named& named) {
  named("interface", o.interface,
        "address", o.address,
        "vrf", o.vrf);
}

template <class Named>
void fields(const model::isakmp_keyring& o, const Named& named) {
  named("name", o.name,
        "header", o.header,
        "vrf", o.vrf,
        "description", o.description,
        "local_address", o.local_address,
        "keys", o.keys);
}
// clang-format on

}  // namespace peerlint::render::tree
