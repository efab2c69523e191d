#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include <peerlint/span.hpp>
#include "grammar/syntax.hpp"

namespace peerlint::command {

class any_command;

/// How a line begins: entering a value, taking it away, or putting the default back.
enum class polarity : std::uint8_t { positive, no, by_default };

/// The arguments of a line: its whole content, where they begin in it, and where it stands.
struct argument_text {
  std::string_view line;
  std::uint32_t from = 0;
  std::uint32_t text = span::no_text;
  std::uint32_t begin = 0;  ///< of the line, in the text
};

/// One production of the grammar as the command table sees it.
struct production {
  std::string_view head;
  std::span<const std::string_view> modes;
  std::string_view opens;  ///< "" when the mode stays
  /// Reads the arguments to the end of the line; false leaves in `syntax` what was expected.
  bool (*read)(const argument_text& from, polarity sign, grammar::syntax& found, any_command& into);
};

/// The productions of every group.
[[nodiscard]] std::vector<const production*> all_productions();

}  // namespace peerlint::command
