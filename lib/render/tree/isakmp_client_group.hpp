#pragma once

#include <peerlint/model/isakmp_client_group.hpp>

namespace peerlint::render::tree {

// clang-format off
template <class Named>
void fields(const model::isakmp_client_group& o, const Named& named) {
  named("name", o.name,
        "header", o.header,
        "key", o.key,
        "pool", o.pool,
        "access_list", o.access_list,
        "domain", o.domain,
        "netmask", o.netmask,
        "options", o.options);
}
// clang-format on

}  // namespace peerlint::render::tree
