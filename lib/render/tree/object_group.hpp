#pragma once

#include <array>
#include <string_view>

#include <peerlint/model/object_group.hpp>
#include "render/tree/access_list.hpp"

namespace peerlint::render::tree {

// clang-format off
inline constexpr std::array<std::string_view, 5> network_member_kinds{"any", "host", "network",
                                                                     "range", "group-object"};

template <class Named>
void fields(const model::network_member& o, const Named& named) {
  named("kind", network_member_kinds[static_cast<std::size_t>(o.kind)],
        "first", o.first,
        "last", o.last,
        "mask", o.mask,
        "name", o.name);
}

template <class Named>
void fields(const model::network_group& o, const Named& named) {
  named("name", o.name,
        "header", o.header,
        "description", o.description,
        "members", o.members);
}

template <class Named>
void fields(const model::service_member& o, const Named& named) {
  named("protocol", o.protocol,
        "source_ports", o.source_ports,
        "destination_ports", o.destination_ports,
        "icmp_type", o.icmp_type,
        "group", o.group);
}

template <class Named>
void fields(const model::service_group& o, const Named& named) {
  named("name", o.name,
        "header", o.header,
        "description", o.description,
        "members", o.members);
}

template <class Named>
void fields(const model::time_range& o, const Named& named) {
  named("name", o.name,
        "header", o.header,
        "options", o.options);
}
// clang-format on

}  // namespace peerlint::render::tree
