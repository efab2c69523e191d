#pragma once

#include <peerlint/model/ipv6_access_list.hpp>
#include "render/tree/access_list.hpp"

namespace peerlint::render::tree {

// clang-format off
template <class Named>
void fields(const model::ipv6_access_list_entry& o, const Named& named) {
  named("action", o.action,
        "sequence", o.sequence,
        "protocol", o.protocol,
        "source", o.source,
        "destination", o.destination,
        "source_ports", o.source_ports,
        "destination_ports", o.destination_ports,
        "options", o.options,
        "line", o.line);
}

template <class Named>
void fields(const model::ipv6_access_list& o, const Named& named) {
  named("name", o.name,
        "header", o.header,
        "entries", o.entries);
}
// clang-format on

}  // namespace peerlint::render::tree
