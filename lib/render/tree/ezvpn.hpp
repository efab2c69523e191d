#pragma once

#include <peerlint/model/ezvpn.hpp>
#include "render/tree/named.hpp"

namespace peerlint::render::tree {

// clang-format off
inline auto fields(const model::ezvpn_client& o) {
  return named("name", o.name,
               "header", o.header,
               "group", o.group,
               "key", o.key,
               "username", o.username,
               "password", o.password,
               "options", o.options);
}

inline auto fields(const model::crypto_identity& o) {
  return named("name", o.name,
               "header", o.header,
               "description", o.description,
               "options", o.options);
}
// clang-format on

}  // namespace peerlint::render::tree
