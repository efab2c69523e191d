#pragma once

#include <peerlint/model/aaa.hpp>

namespace peerlint::render::tree {

// clang-format off
template <class Named>
void fields(const model::aaa_method& o, const Named& named) {
  named("name", o.name,
        "group", o.group);
}

template <class Named>
void fields(const model::aaa_list& o, const Named& named) {
  named("service", o.service,
        "name", o.name,
        "line", o.line,
        "record", o.record,
        "broadcast", o.broadcast,
        "methods", o.methods,
        "options", o.options);
}

template <class Named>
void fields(const model::aaa_group_member& o, const Named& named) {
  named("name", o.name,
        "address", o.address,
        "is_private", o.is_private,
        "options", o.options,
        "key", o.key);
}

template <class Named>
void fields(const model::aaa_group& o, const Named& named) {
  named("name", o.name,
        "header", o.header,
        "protocol", o.protocol,
        "servers", o.servers,
        "vrf", o.vrf,
        "source_interface", o.source_interface,
        "options", o.options);
}

template <class Named>
void fields(const model::aaa_server& o, const Named& named) {
  named("name", o.name,
        "header", o.header,
        "protocol", o.protocol,
        "address", o.address,
        "authentication_port", o.authentication_port,
        "accounting_port", o.accounting_port,
        "key", o.key,
        "timeout", o.timeout,
        "options", o.options);
}

template <class Named>
void fields(const model::aaa_host& o, const Named& named) {
  named("protocol", o.protocol,
        "address", o.address,
        "line", o.line,
        "options", o.options,
        "key", o.key);
}

template <class Named>
void fields(const model::aaa_settings& o, const Named& named) {
  named("new_model", o.new_model,
        "radius_key", o.radius_key,
        "tacacs_key", o.tacacs_key);
}
// clang-format on

}  // namespace peerlint::render::tree
