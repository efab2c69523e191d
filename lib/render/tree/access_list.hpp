#pragma once

#include <array>
#include <string_view>

#include <peerlint/model/access_list.hpp>
#include "render/tree/named.hpp"

namespace peerlint::render::tree {

// clang-format off
inline constexpr std::array<std::string_view, 4> address_kinds{"any", "host", "network",
                                                              "object-group"};

inline auto fields(const model::ace_address& o) {
  return named("kind", address_kinds[static_cast<std::size_t>(o.kind)],
               "address", o.address,
               "wildcard", o.wildcard,
               "name", o.name,
               "wildcard_at", o.wildcard_at);
}

inline auto fields(const model::ace_ports& o) {
  return named("how", o.how,
               "ports", o.ports);
}

inline auto fields(const model::access_list_entry& o) {
  return named("action", o.action,
               "sequence", o.sequence,
               "protocol", o.protocol,
               "service_group", o.service_group,
               "source", o.source,
               "destination", o.destination,
               "source_ports", o.source_ports,
               "destination_ports", o.destination_ports,
               "options", o.options,
               "dynamic", o.dynamic,
               "line", o.line);
}

inline auto fields(const model::access_list& o) {
  return named("name", o.name,
               "header", o.header,
               "kind", o.kind,
               "entries", o.entries);
}
// clang-format on

}  // namespace peerlint::render::tree
