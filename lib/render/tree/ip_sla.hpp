#pragma once

#include <peerlint/model/ip_sla.hpp>

namespace peerlint::render::tree {

// clang-format off
template <class Named>
void fields(const model::ip_sla_probe& o, const Named& named) {
  named("kind", o.kind,
        "target", o.target,
        "port", o.port,
        "source", o.source,
        "source_interface", o.source_interface,
        "source_port", o.source_port,
        "control", o.control,
        "url", o.url,
        "name_server", o.name_server,
        "words", o.words);
}

template <class Named>
void fields(const model::ip_sla_schedule& o, const Named& named) {
  named("life", o.life,
        "forever", o.forever,
        "start", o.start,
        "ageout", o.ageout,
        "recurring", o.recurring);
}

template <class Named>
void fields(const model::ip_sla_reaction& o, const Named& named) {
  named("element", o.element,
        "action", o.action,
        "words", o.words,
        "line", o.line);
}

template <class Named>
void fields(const model::ip_sla_operation& o, const Named& named) {
  named("number", o.number,
        "header", o.header,
        "generation", o.generation,
        "probe", o.probe,
        "frequency", o.frequency,
        "timeout", o.timeout,
        "threshold", o.threshold,
        "tos", o.tos,
        "vrf", o.vrf,
        "owner", o.owner,
        "tag", o.tag,
        "request_data_size", o.request_data_size,
        "verify_data", o.verify_data,
        "options", o.options,
        "schedule", o.schedule,
        "refused_schedule", static_cast<const anchor&>(o.refused_schedule),
        "reactions", o.reactions,
        "triggers", o.triggers);
}

template <class Named>
void fields(const model::ip_sla_group& o, const Named& named) {
  named("number", o.number,
        "line", o.line,
        "generation", o.generation,
        "members", o.members,
        "period", o.period,
        "frequency", o.frequency,
        "schedule", o.schedule);
}

template <class Named>
void fields(const model::ip_sla_stray& o, const Named& named) {
  named("operation", o.operation,
        "words", o.words,
        "line", o.line);
}

template <class Named>
void fields(const model::ip_sla_settings& o, const Named& named) {
  named("reaction_alerts", o.reaction_alerts,
        "logging_traps", o.logging_traps,
        "responder", o.responder,
        "key_chain", o.key_chain,
        "options", o.options);
}
// clang-format on

}  // namespace peerlint::render::tree
