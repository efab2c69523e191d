#pragma once

#include <string>
#include <string_view>

#include "facts/unplaced.hpp"
#include "session/reading.hpp"

namespace peerlint::rules::par {

/// True when the line is right as far as it goes, and something has to follow.
[[nodiscard]] inline bool is_incomplete(const session::unplaced_line& line) {
  return line.word.size == 0;
}

/// The keyword that was probably meant at the marked word, or "".
[[nodiscard]] inline std::string_view meant_by(const session::unplaced_line& line,
                                               const facts::device_facts& facts) {
  return is_incomplete(line) ? std::string_view{} : facts::meant_by(line, facts);
}

/// What becomes of the line, and of those below it, on a router.
[[nodiscard]] inline std::string refusal(const session::unplaced_line& line) {
  const std::string_view answer = line.kind == session::entered::kinds::ambiguous
                                      ? "% Ambiguous command"
                                  : is_incomplete(line) ? "% Incomplete command"
                                                        : "% Invalid input detected";
  std::string text = "a router answers \"" + std::string(answer) + "\" and drops the line";
  if (line.opens_section)
    text += "; the lines below it go to the mode before, or are refused with it";
  return text;
}

}  // namespace peerlint::rules::par
