#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace peerlint::cli {

/// What a shell offers where a value stands.
enum class completion : std::uint8_t {
  nothing,
  files,      ///< and folders
  rule,       ///< a code or a name
  selectors,  ///< codes, names, families and ALL, between commas
};

/// What the name of a value ("PATH", "RULE" …) stands for; nullopt for a name that no list has.
[[nodiscard]] std::optional<completion> completion_of(std::string_view value_name);

}  // namespace peerlint::cli
