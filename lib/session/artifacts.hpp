#pragma once

#include <vector>

#include "command/statement.hpp"
#include "session/reading.hpp"
#include "source/text.hpp"
#include "structure/document.hpp"

namespace peerlint::session {

/// Notes what the line has of a terminal or a word processor.
void note_artifacts(std::vector<artifact>& into, const source::text& text,
                    const structure::line& at, const command::statement& line);

}  // namespace peerlint::session
