#pragma once

#include <peerlint/model/event_manager.hpp>
#include "render/tree/named.hpp"

namespace peerlint::render::tree {

// clang-format off
inline auto fields(const model::eem_correlated& o) {
  return named("join", o.join,
               "tag", o.tag,
               "track", o.track);
}

inline auto fields(const model::eem_attribute& o) {
  return named("tag", o.tag,
               "occurs", o.occurs,
               "line", o.line);
}

inline auto fields(const model::eem_trigger& o) {
  return named("header", o.header,
               "occurs", o.occurs,
               "period", o.period,
               "period_start", o.period_start,
               "delay", o.delay,
               "correlated", o.correlated,
               "attributes", o.attributes);
}

inline auto fields(const model::eem_applet& o) {
  return named("name", o.name,
               "header", o.header,
               "bypass", o.bypass,
               "in_class", o.in_class,
               "trap", o.trap,
               "description", o.description,
               "events", o.events,
               "trigger", o.trigger,
               "actions", o.actions);
}

inline auto fields(const model::eem_variable& o) {
  return named("name", o.name,
               "value", o.value,
               "line", o.line);
}

inline auto fields(const model::eem_policy& o) {
  return named("name", o.name,
               "type", o.type,
               "trap", o.trap,
               "bypass", o.bypass,
               "in_class", o.in_class,
               "username", o.username,
               "line", o.line);
}

inline auto fields(const model::eem_threads& o) {
  return named("kind", o.kind,
               "classes", o.classes,
               "number", o.number,
               "line", o.line);
}

inline auto fields(const model::eem_session& o) {
  return named("username", o.username,
               "privilege", o.privilege);
}

inline auto fields(const model::event_manager_settings& o) {
  return named("environment", o.environment,
               "policies", o.policies,
               "threads", o.threads,
               "session", o.session,
               "options", o.options);
}
// clang-format on

}  // namespace peerlint::render::tree
