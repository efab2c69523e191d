#pragma once

#include <peerlint/model/event_manager.hpp>

namespace peerlint::render::tree {

// clang-format off
template <class Named>
void fields(const model::eem_correlated& o, const Named& named) {
  named("join", o.join,
        "tag", o.tag,
        "track", o.track);
}

template <class Named>
void fields(const model::eem_attribute& o, const Named& named) {
  named("tag", o.tag,
        "occurs", o.occurs,
        "line", o.line);
}

template <class Named>
void fields(const model::eem_trigger& o, const Named& named) {
  named("header", o.header,
        "occurs", o.occurs,
        "period", o.period,
        "period_start", o.period_start,
        "delay", o.delay,
        "correlated", o.correlated,
        "attributes", o.attributes);
}

template <class Named>
void fields(const model::eem_applet& o, const Named& named) {
  named("name", o.name,
        "header", o.header,
        "bypass", o.bypass,
        "in_class", o.in_class,
        "trap", o.trap,
        "description", o.description,
        "events", o.events,
        "trigger", o.trigger,
        "actions", o.actions);
}

template <class Named>
void fields(const model::eem_variable& o, const Named& named) {
  named("name", o.name,
        "value", o.value,
        "line", o.line);
}

template <class Named>
void fields(const model::eem_policy& o, const Named& named) {
  named("name", o.name,
        "type", o.type,
        "trap", o.trap,
        "bypass", o.bypass,
        "in_class", o.in_class,
        "username", o.username,
        "line", o.line);
}

template <class Named>
void fields(const model::eem_threads& o, const Named& named) {
  named("kind", o.kind,
        "classes", o.classes,
        "number", o.number,
        "line", o.line);
}

template <class Named>
void fields(const model::eem_session& o, const Named& named) {
  named("username", o.username,
        "privilege", o.privilege);
}

template <class Named>
void fields(const model::event_manager_settings& o, const Named& named) {
  named("environment", o.environment,
        "policies", o.policies,
        "threads", o.threads,
        "session", o.session,
        "options", o.options);
}
// clang-format on

}  // namespace peerlint::render::tree
