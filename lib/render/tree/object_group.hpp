#pragma once

#include <array>
#include <string_view>

#include <peerlint/model/object_group.hpp>
#include "render/tree/access_list.hpp"
#include "render/tree/named.hpp"

namespace peerlint::render::tree {

// clang-format off
inline constexpr std::array<std::string_view, 5> network_member_kinds{"any", "host", "network",
                                                                     "range", "group-object"};

inline auto fields(const model::network_member& o) {
  return named("kind", network_member_kinds[static_cast<std::size_t>(o.kind)],
               "first", o.first,
               "last", o.last,
               "mask", o.mask,
               "name", o.name);
}

inline auto fields(const model::network_group& o) {
  return named("name", o.name,
               "header", o.header,
               "description", o.description,
               "members", o.members);
}

inline auto fields(const model::service_member& o) {
  return named("protocol", o.protocol,
               "source_ports", o.source_ports,
               "destination_ports", o.destination_ports,
               "icmp_type", o.icmp_type,
               "group", o.group);
}

inline auto fields(const model::service_group& o) {
  return named("name", o.name,
               "header", o.header,
               "description", o.description,
               "members", o.members);
}

inline auto fields(const model::time_range& o) {
  return named("name", o.name,
               "header", o.header,
               "options", o.options);
}
// clang-format on

}  // namespace peerlint::render::tree
