#pragma once

#include <peerlint/model/local_radius.hpp>
#include <peerlint/model/login.hpp>
#include <peerlint/model/option_section.hpp>

namespace peerlint::render::tree {

// clang-format off
template <class Named>
void fields(const model::login_password& o, const Named& named) {
  named("kind", o.kind,
        "value", o.value);
}

template <class Named>
void fields(const model::local_user& o, const Named& named) {
  named("name", o.name,
        "line", o.line,
        "privilege", o.privilege,
        "password", o.password,
        "no_password", o.no_password,
        "options", o.options);
}

template <class Named>
void fields(const model::enable_password& o, const Named& named) {
  named("password", o.password,
        "level", o.level,
        "line", o.line);
}

template <class Named>
void fields(const model::line_access_class& o, const Named& named) {
  named("access_list", o.access_list,
        "direction", o.direction,
        "scope", o.scope,
        "ipv6", o.ipv6);
}

template <class Named>
void fields(const model::line_timeout& o, const Named& named) {
  named("minutes", o.minutes,
        "seconds", o.seconds);
}

template <class Named>
void fields(const model::terminal_lines& o, const Named& named) {
  named("kind", o.kind,
        "range", o.range,
        "header", o.header,
        "access_classes", o.access_classes,
        "transport_input", o.transport_input,
        "transport_output", o.transport_output,
        "login", o.login,
        "password", o.password,
        "exec_timeout", o.exec_timeout,
        "privilege", o.privilege,
        "options", o.options);
}

template <class Named>
void fields(const model::option_section& o, const Named& named) {
  named("command", o.command,
        "name", o.name,
        "header", o.header,
        "options", o.options);
}

template <class Named>
void fields(const model::local_radius& o, const Named& named) {
  named("header", o.header,
        "secret_lines", o.secret_lines,
        "groups", o.groups,
        "options", o.options);
}
// clang-format on

}  // namespace peerlint::render::tree
