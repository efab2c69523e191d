#pragma once

#include <variant>

#include "command/option_line.hpp"
#include "session/context.hpp"
#include "session/option_lines.hpp"

// Lines of a route map's clause that are kept as they are.
namespace peerlint::session {

/// The clause whose mode takes the line; nothing when the section was not understood.
inline model::route_map_clause* current_clause(context& at) {
  if (at.mode.object >= at.device.route_maps.size()) return nullptr;
  auto& clauses = at.device.route_maps[at.mode.object].clauses;
  return at.mode.part < clauses.size() ? &clauses[at.mode.part] : nullptr;
}

template <class Production>
edit enter_clause_option(context& at, const command::option_line<Production>& /*line*/) {
  auto* clause = current_clause(at);
  return clause != nullptr ? place_option(at, clause->options) : at.done(edit::kinds::none);
}

template <class Production>
edit enter_clause_option(context& at, const command::repeated_option_line<Production>& /*line*/) {
  auto* clause = current_clause(at);
  return clause != nullptr ? add_option(at, clause->options) : at.done(edit::kinds::none);
}

}  // namespace peerlint::session
