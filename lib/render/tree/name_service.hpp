#pragma once

#include <peerlint/model/name_service.hpp>

namespace peerlint::render::tree {

// clang-format off
template <class Named>
void fields(const model::local_pool& o, const Named& named) {
  named("name", o.name,
        "line", o.line,
        "first", o.first,
        "last", o.last,
        "group", o.group,
        "cache_size", o.cache_size,
        "recycle_delay", o.recycle_delay);
}

template <class Named>
void fields(const model::static_host& o, const Named& named) {
  named("name", o.name,
        "vrf", o.vrf,
        "line", o.line,
        "port", o.port,
        "addresses", o.addresses);
}

template <class Named>
void fields(const model::name_server& o, const Named& named) {
  named("vrf", o.vrf,
        "address", o.address);
}

template <class Named>
void fields(const model::domain_settings& o, const Named& named) {
  named("name", o.name,
        "lookup", o.lookup,
        "source_interface", o.source_interface,
        "list", o.list);
}
// clang-format on

}  // namespace peerlint::render::tree
