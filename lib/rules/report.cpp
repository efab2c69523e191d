#include "rules/report.hpp"

#include <algorithm>

#include <fmt/args.h>
#include <fmt/format.h>

#include "facts/references.hpp"

namespace peerlint::rules {

std::string format(std::string_view text, std::span<const argument> arguments) {
  fmt::dynamic_format_arg_store<fmt::format_context> store;
  for (const auto& one : arguments)
    std::visit([&](const auto& value) { store.push_back(value); }, one.value());
  return fmt::vformat(text, store);
}

draft& draft::nearest(const facts::definition* name, std::string_view command) {
  if (name == nullptr) return *this;
  related(name->at, "the nearest name");
  return help("{} {}", command, name->name);
}

draft& draft::at_most(level most) {
  level_ = std::min(level_, most);
  return *this;
}

draft& draft::at_most(confidence most) {
  confidence_ = std::min(confidence_, most);
  return *this;
}

}  // namespace peerlint::rules
