#pragma once

#include <peerlint/model/name_service.hpp>
#include "render/tree/named.hpp"

namespace peerlint::render::tree {

// clang-format off
inline auto fields(const model::local_pool& o) {
  return named("name", o.name,
               "line", o.line,
               "first", o.first,
               "last", o.last,
               "group", o.group,
               "cache_size", o.cache_size,
               "recycle_delay", o.recycle_delay);
}

inline auto fields(const model::static_host& o) {
  return named("name", o.name,
               "vrf", o.vrf,
               "line", o.line,
               "port", o.port,
               "addresses", o.addresses);
}

inline auto fields(const model::name_server& o) {
  return named("vrf", o.vrf,
               "address", o.address);
}

inline auto fields(const model::domain_settings& o) {
  return named("name", o.name,
               "lookup", o.lookup,
               "source_interface", o.source_interface,
               "list", o.list);
}
// clang-format on

}  // namespace peerlint::render::tree
