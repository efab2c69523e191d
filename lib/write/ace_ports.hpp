#pragma once

#include <optional>
#include <string>

#include <peerlint/model/access_list.hpp>

namespace peerlint::write {

/// `range 67 68`
[[nodiscard]] inline std::string to_text(const std::optional<model::ace_ports>& of) {
  if (!of) return {};
  std::string text(model::to_text(of->how));
  for (const auto& port : of->ports) text += ' ' + port;
  return text;
}

}  // namespace peerlint::write
