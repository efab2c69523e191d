#pragma once

#include <string_view>
#include <variant>

#include <peerlint/span.hpp>
#include "command/field.hpp"

namespace peerlint::grammar {
struct hostname;
struct hostname_value;
struct release_value;
struct version;
}  // namespace peerlint::grammar

namespace peerlint::command {

struct hostname {
  using production = grammar::hostname;
  located<std::string_view> name;
  void fields(auto& take) { take(from<grammar::hostname_value>, name); }
};

struct version {
  using production = grammar::version;
  located<std::string_view> release;
  void fields(auto& take) { take(from<grammar::release_value>, release); }
};

using system_command = std::variant<hostname, version>;

}  // namespace peerlint::command
