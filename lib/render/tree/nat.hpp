#pragma once

#include <peerlint/model/nat.hpp>

namespace peerlint::render::tree {

// clang-format off
template <class Named>
void fields(const model::nat_rule& o, const Named& named) {
  named("direction", o.direction,
        "access_list", o.access_list,
        "route_map", o.route_map,
        "interface", o.interface,
        "pool", o.pool,
        "vrf", o.vrf,
        "overload", o.overload,
        "options", o.options,
        "line", o.line);
}

template <class Named>
void fields(const model::nat_static& o, const Named& named) {
  named("direction", o.direction,
        "kind", o.kind,
        "original", o.original,
        "translated", o.translated,
        "interface", o.interface,
        "original_port", o.original_port,
        "translated_port", o.translated_port,
        "length", o.length,
        "vrf", o.vrf,
        "route_map", o.route_map,
        "extendable", o.extendable,
        "options", o.options,
        "line", o.line);
}

template <class Named>
void fields(const model::nat_pool_range& o, const Named& named) {
  named("first", o.first,
        "last", o.last);
}

template <class Named>
void fields(const model::nat_pool& o, const Named& named) {
  named("name", o.name,
        "header", o.header,
        "ranges", o.ranges,
        "by_lines", o.by_lines,
        "length", o.length,
        "options", o.options);
}
// clang-format on

}  // namespace peerlint::render::tree
