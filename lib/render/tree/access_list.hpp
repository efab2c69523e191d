#pragma once

#include <array>
#include <string_view>

#include <peerlint/model/access_list.hpp>

namespace peerlint::render::tree {

// clang-format off
inline constexpr std::array<std::string_view, 4> address_kinds{"any", "host", "network",
                                                              "object-group"};

template <class Named>
void fields(const model::ace_address& o, const Named& named) {
  named("kind", address_kinds[static_cast<std::size_t>(o.kind)],
        "address", o.address,
        "wildcard", o.wildcard,
        "name", o.name,
        "wildcard_at", o.wildcard_at);
}

template <class Named>
void fields(const model::ace_ports& o, const Named& named) {
  named("how", o.how,
        "ports", o.ports);
}

template <class Named>
void fields(const model::access_list_entry& o, const Named& named) {
  named("action", o.action,
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

template <class Named>
void fields(const model::access_list& o, const Named& named) {
  named("name", o.name,
        "header", o.header,
        "kind", o.kind,
        "entries", o.entries);
}
// clang-format on

}  // namespace peerlint::render::tree
