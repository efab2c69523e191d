#pragma once

#include <peerlint/model/ip_sla.hpp>
#include "render/tree/named.hpp"

namespace peerlint::render::tree {

// clang-format off
inline auto fields(const model::ip_sla_probe& o) {
  return named("kind", o.kind,
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

inline auto fields(const model::ip_sla_schedule& o) {
  return named("life", o.life,
               "forever", o.forever,
               "start", o.start,
               "ageout", o.ageout,
               "recurring", o.recurring);
}

inline auto fields(const model::ip_sla_reaction& o) {
  return named("element", o.element,
               "action", o.action,
               "words", o.words,
               "line", o.line);
}

inline auto fields(const model::ip_sla_operation& o) {
  return named("number", o.number,
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

inline auto fields(const model::ip_sla_group& o) {
  return named("number", o.number,
               "line", o.line,
               "generation", o.generation,
               "members", o.members,
               "period", o.period,
               "frequency", o.frequency,
               "schedule", o.schedule);
}

inline auto fields(const model::ip_sla_stray& o) {
  return named("operation", o.operation,
               "words", o.words,
               "line", o.line);
}

inline auto fields(const model::ip_sla_settings& o) {
  return named("reaction_alerts", o.reaction_alerts,
               "logging_traps", o.logging_traps,
               "responder", o.responder,
               "key_chain", o.key_chain,
               "options", o.options);
}
// clang-format on

}  // namespace peerlint::render::tree
