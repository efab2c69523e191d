#pragma once

#include <peerlint/model/vrf.hpp>

namespace peerlint::render::tree {

// clang-format off
template <class Named>
void fields(const model::route_target& o, const Named& named) {
  named("community", o.community,
        "stitching", o.stitching);
}

template <class Named>
void fields(const model::vrf_exchange& o, const Named& named) {
  named("imports", o.imports,
        "exports", o.exports,
        "import_map", o.import_map,
        "export_map", o.export_map);
}

template <class Named>
void fields(const model::vrf_family& o, const Named& named) {
  named("family", o.family,
        "multicast", o.multicast,
        "header", o.header,
        "exchange", o.exchange,
        "options", o.options);
}

template <class Named>
void fields(const model::vrf& o, const Named& named) {
  named("name", o.name,
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
