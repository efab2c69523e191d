#pragma once

#include <string>
#include <string_view>

#include <peerlint/finding.hpp>
#include "facts/device_facts.hpp"
#include "session/reading.hpp"

namespace peerlint::facts {

/// The keyword that was probably meant at the place of the fault, or "".
[[nodiscard]] std::string_view meant_by(const session::unplaced_line& line,
                                        const device_facts& facts);

/// The word at fault, or the line's first word when the fault is behind its end.
[[nodiscard]] std::string_view word_of(const session::unplaced_line& line);

/// `if_printed` for a place in what a router printed itself: it has taken every line of that. Else
/// `high`.
[[nodiscard]] confidence as_printed(span at, const device_facts& facts, confidence if_printed);

}  // namespace peerlint::facts
