#pragma once

#include <peerlint/model/vrf.hpp>
#include "render/tree/named.hpp"

namespace peerlint::render::tree {

// clang-format off
inline auto fields(const model::route_target& o) {
  return named("community", o.community,
               "stitching", o.stitching);
}

inline auto fields(const model::vrf_exchange& o) {
  return named("imports", o.imports,
               "exports", o.exports,
               "import_map", o.import_map,
               "export_map", o.export_map);
}

inline auto fields(const model::vrf_family& o) {
  return named("family", o.family,
               "multicast", o.multicast,
               "header", o.header,
               "exchange", o.exchange,
               "options", o.options);
}

inline auto fields(const model::vrf& o) {
  return named("name", o.name,
               "header", o.header,
               "form", o.form,
               "description", o.description,
               "distinguisher", o.distinguisher,
               "exchange", o.exchange,
               "families", o.families,
               "options", o.options);
}
// clang-format on

}  // namespace peerlint::render::tree
