#pragma once

#include <peerlint/model/aaa.hpp>
#include "render/tree/named.hpp"

namespace peerlint::render::tree {

// clang-format off
inline auto fields(const model::aaa_method& o) {
  return named("name", o.name,
               "group", o.group);
}

inline auto fields(const model::aaa_list& o) {
  return named("service", o.service,
               "name", o.name,
               "line", o.line,
               "record", o.record,
               "broadcast", o.broadcast,
               "methods", o.methods,
               "options", o.options);
}

inline auto fields(const model::aaa_group_member& o) {
  return named("name", o.name,
               "address", o.address,
               "is_private", o.is_private,
               "options", o.options,
               "key", o.key);
}

inline auto fields(const model::aaa_group& o) {
  return named("name", o.name,
               "header", o.header,
               "protocol", o.protocol,
               "servers", o.servers,
               "vrf", o.vrf,
               "source_interface", o.source_interface,
               "options", o.options);
}

inline auto fields(const model::aaa_server& o) {
  return named("name", o.name,
               "header", o.header,
               "protocol", o.protocol,
               "address", o.address,
               "authentication_port", o.authentication_port,
               "accounting_port", o.accounting_port,
               "key", o.key,
               "timeout", o.timeout,
               "options", o.options);
}

inline auto fields(const model::aaa_host& o) {
  return named("protocol", o.protocol,
               "address", o.address,
               "line", o.line,
               "options", o.options,
               "key", o.key);
}

inline auto fields(const model::aaa_settings& o) {
  return named("new_model", o.new_model,
               "radius_key", o.radius_key,
               "tacacs_key", o.tacacs_key);
}
// clang-format on

}  // namespace peerlint::render::tree
