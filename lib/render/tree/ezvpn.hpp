#pragma once

#include <peerlint/model/ezvpn.hpp>

namespace peerlint::render::tree {

// clang-format off
template <class Named>
void fields(const model::ezvpn_client& o, const Named& named) {
  named("name", o.name,
        "header", o.header,
        "group", o.group,
        "key", o.key,
        "username", o.username,
        "password", o.password,
        "options", o.options);
}

template <class Named>
void fields(const model::crypto_identity& o, const Named& named) {
  named("name", o.name,
        "header", o.header,
        "description", o.description,
        "options", o.options);
}
// clang-format on

}  // namespace peerlint::render::tree
