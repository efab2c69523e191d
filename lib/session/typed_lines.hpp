#pragma once

#include <initializer_list>
#include <string>

#include "session/session.hpp"

// For tests: a router, and what its lines do when they are typed.
namespace peerlint::session {

struct typed_lines {
  model::device device;
  session lines{device};

  edit type(const std::string& line) { return lines.enter(command::statement(line, 0, 0)).change; }
  edit::kinds enter(const std::string& line) { return type(line).what; }
  void enter_all(std::initializer_list<const char*> typed) {
    for (const auto* line : typed) enter(line);
  }
  [[nodiscard]] const model::interface& last_interface() const { return device.interfaces.back(); }
};

}  // namespace peerlint::session
