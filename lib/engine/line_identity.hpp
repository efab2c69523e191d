#pragma once

#include <string>
#include <string_view>

#include <peerlint/span.hpp>
#include "engine/fleet.hpp"

namespace peerlint::engine {

/// A line as people know it, whatever its number: its words with one blank between them, and the
/// header of its section. The nearest line above that is indented less is the header; text without
/// indentation has none.
struct line_identity {
  std::string section;
  std::string line;
};

/// Of the line where the span begins. `secrets` stands in the place of every secret.
[[nodiscard]] line_identity identify(span at, const fleet& over, std::string_view secrets);

/// "CODE:hash" over section and line, stable over releases and machines. Secrets take no part,
/// since the hash of a weak one could be guessed.
[[nodiscard]] std::string key_of(std::string_view code, span at, const fleet& over);

}  // namespace peerlint::engine
