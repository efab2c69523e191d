#include <peerlint/report.hpp>

#include <algorithm>
#include <stdexcept>
#include <utility>

#include <fmt/args.h>
#include <fmt/format.h>

namespace peerlint {

std::string fill_message(std::string_view text, std::span<const message_argument> arguments) {
  fmt::dynamic_format_arg_store<fmt::format_context> store;
  for (const auto& one : arguments)
    std::visit([&](const auto& value) { store.push_back(value); }, one.value());
  return fmt::vformat(text, store);
}

draft& draft::offer(span at, std::string_view name, std::string_view command) {
  related(at, "the nearest name");
  return help("{} {}", command, name).replace(at_, name);
}

draft& draft::add_command(std::string_view device, std::string line) {
  if (commands_.empty() || commands_.back().device != device)
    commands_.push_back({std::string(device), {}});
  commands_.back().lines.push_back(std::move(line));
  return *this;
}

draft& draft::at_most(level most) {
  level_ = std::min(level_, most);
  return *this;
}

draft& draft::at_most(confidence most) {
  confidence_ = std::min(confidence_, most);
  return *this;
}

draft& draft::at_most(fix_level most) {
  fix_level_ = std::min(fix_level_, most);
  return *this;
}

std::int64_t report::option(std::string_view name) const {
  for (const auto& each : options_)
    if (each.name == name) return each.value;
  throw std::logic_error("the rule has no option '" + std::string(name) + "'");
}

}  // namespace peerlint
