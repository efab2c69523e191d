#pragma once

#include <peerlint/model/zone_firewall.hpp>

namespace peerlint::render::tree {

// clang-format off
template <class Named>
void fields(const model::security_zone& o, const Named& named) {
  named("name", o.name,
        "header", o.header,
        "description", o.description,
        "options", o.options);
}

template <class Named>
void fields(const model::zone_pair& o, const Named& named) {
  named("name", o.name,
        "header", o.header,
        "description", o.description,
        "source", o.source,
        "destination", o.destination,
        "policy", o.policy);
}

template <class Named>
void fields(const model::inspect_match& o, const Named& named) {
  named("what", o.what,
        "negated", o.negated,
        "name", o.name,
        "by_number", o.by_number,
        "options", o.options);
}

template <class Named>
void fields(const model::inspect_class& o, const Named& named) {
  named("name", o.name,
        "header", o.header,
        "application", o.application,
        "any", o.any,
        "description", o.description,
        "matches", o.matches,
        "options", o.options);
}

template <class Named>
void fields(const model::inspect_policy_class& o, const Named& named) {
  named("name", o.name,
        "header", o.header,
        "action", o.action,
        "log", o.log,
        "parameters", o.parameters,
        "options", o.options);
}

template <class Named>
void fields(const model::inspect_policy& o, const Named& named) {
  named("name", o.name,
        "header", o.header,
        "application", o.application,
        "description", o.description,
        "classes", o.classes);
}
// clang-format on

}  // namespace peerlint::render::tree
