#pragma once

#include <peerlint/model/device.hpp>
#include "render/tree/named.hpp"

namespace peerlint::render::tree {

// clang-format off
inline auto fields(const model::device& o) {
  return named("hostname", o.hostname,
               "version", o.version,
               "isakmp_policies", o.isakmp_policies,
               "isakmp_keys", o.isakmp_keys,
               "transform_sets", o.transform_sets,
               "crypto_maps", o.crypto_maps,
               "vrfs", o.vrfs,
               "interfaces", o.interfaces,
               "access_lists", o.access_lists,
               "static_routes", o.static_routes,
               "options", o.options);
}
// clang-format on

}  // namespace peerlint::render::tree
