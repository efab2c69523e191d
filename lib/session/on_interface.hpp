#pragma once

#include <peerlint/model/interface.hpp>
#include "command/option_line.hpp"
#include "session/context.hpp"
#include "session/option_lines.hpp"

// What the groups of interface commands have in common: whose line it is, and its option lines.
namespace peerlint::session {

/// The interface that the mode edits; nothing in `interface range macro`.
[[nodiscard]] inline model::interface* current_interface(const context& at) {
  auto& interfaces = at.device.interfaces;
  return at.mode.object < interfaces.size() ? &interfaces[at.mode.object] : nullptr;
}

template <class Production>
edit enter_one(const context& at, const command::option_line<Production>& /*line*/,
               model::interface& on) {
  return place_option(at, on.options);
}

template <class Production>
edit enter_one(const context& at, const command::repeated_option_line<Production>& /*line*/,
               model::interface& on) {
  return add_option(at, on.options);
}

}  // namespace peerlint::session
