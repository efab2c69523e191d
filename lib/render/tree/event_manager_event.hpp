#pragma once

#include <peerlint/model/event_manager_event.hpp>
#include "render/tree/named.hpp"

namespace peerlint::render::tree {

// clang-format off
inline auto fields(const model::eem_syslog_event& o) {
  return named("pattern", o.pattern,
               "occurs", o.occurs,
               "period", o.period,
               "priority", o.priority,
               "severity", o.severity,
               "skip", o.skip);
}

inline auto fields(const model::eem_track_event& o) {
  return named("number", o.number,
               "state", o.state);
}

inline auto fields(const model::eem_timer_event& o) {
  return named("kind", o.kind,
               "time", o.time,
               "cron_entry", o.cron_entry,
               "name", o.name);
}

inline auto fields(const model::eem_cli_event& o) {
  return named("pattern", o.pattern,
               "skip", o.skip,
               "mode", o.mode,
               "enter", o.enter,
               "questionmark", o.questionmark,
               "tab", o.tab,
               "occurs", o.occurs,
               "period", o.period);
}

inline auto fields(const model::eem_ipsla_event& o) {
  return named("operation", o.operation,
               "group", o.group,
               "reaction", o.reaction,
               "destination", o.destination);
}

inline auto fields(const model::eem_routing_event& o) {
  return named("network", o.network,
               "type", o.type,
               "protocol", o.protocol,
               "ge", o.ge,
               "le", o.le,
               "ne", o.ne);
}

inline auto fields(const model::eem_application_event& o) {
  return named("subsystem", o.subsystem,
               "type", o.type);
}

inline auto fields(const model::eem_condition& o) {
  return named("comparison", o.comparison,
               "value", o.value,
               "kind", o.kind,
               "increment", o.increment);
}

inline auto fields(const model::eem_value_event& o) {
  return named("name", o.name,
               "parameter", o.parameter,
               "get_type", o.get_type,
               "entry", o.entry,
               "exit", o.exit,
               "exit_combination", o.exit_combination,
               "exit_event", o.exit_event,
               "exit_time", o.exit_time,
               "poll_interval", o.poll_interval,
               "average_factor", o.average_factor);
}

inline auto fields(const model::eem_event& o) {
  return named("tag", o.tag,
               "line", o.line,
               "detector", o.detector,
               "syslog", o.syslog,
               "track", o.track,
               "timer", o.timer,
               "cli", o.cli,
               "ipsla", o.ipsla,
               "routing", o.routing,
               "application", o.application,
               "value", o.value,
               "sync", o.sync,
               "default_after", o.default_after,
               "maxrun", o.maxrun,
               "ratelimit", o.ratelimit,
               "words", o.words);
}
// clang-format on

}  // namespace peerlint::render::tree
