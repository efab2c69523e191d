#pragma once

#include <peerlint/model/event_manager_event.hpp>

namespace peerlint::render::tree {

// clang-format off
template <class Named>
void fields(const model::eem_syslog_event& o, const Named& named) {
  named("pattern", o.pattern,
        "occurs", o.occurs,
        "period", o.period,
        "priority", o.priority,
        "severity", o.severity,
        "skip", o.skip);
}

template <class Named>
void fields(const model::eem_track_event& o, const Named& named) {
  named("number", o.number,
        "state", o.state);
}

template <class Named>
void fields(const model::eem_timer_event& o, const Named& named) {
  named("kind", o.kind,
        "time", o.time,
        "cron_entry", o.cron_entry,
        "name", o.name);
}

template <class Named>
void fields(const model::eem_cli_event& o, const Named& named) {
  named("pattern", o.pattern,
        "skip", o.skip,
        "mode", o.mode,
        "enter", o.enter,
        "questionmark", o.questionmark,
        "tab", o.tab,
        "occurs", o.occurs,
        "period", o.period);
}

template <class Named>
void fields(const model::eem_ipsla_event& o, const Named& named) {
  named("operation", o.operation,
        "group", o.group,
        "reaction", o.reaction,
        "destination", o.destination);
}

template <class Named>
void fields(const model::eem_routing_event& o, const Named& named) {
  named("network", o.network,
        "type", o.type,
        "protocol", o.protocol,
        "ge", o.ge,
        "le", o.le,
        "ne", o.ne);
}

template <class Named>
void fields(const model::eem_application_event& o, const Named& named) {
  named("subsystem", o.subsystem,
        "type", o.type);
}

template <class Named>
void fields(const model::eem_condition& o, const Named& named) {
  named("comparison", o.comparison,
        "value", o.value,
        "kind", o.kind,
        "increment", o.increment);
}

template <class Named>
void fields(const model::eem_value_event& o, const Named& named) {
  named("name", o.name,
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

template <class Named>
void fields(const model::eem_event& o, const Named& named) {
  named("tag", o.tag,
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
