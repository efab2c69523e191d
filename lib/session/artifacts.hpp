#pragma once

#include <cstdint>
#include <vector>

#include "session/reading.hpp"
#include "source/text.hpp"
#include "structure/document.hpp"

namespace peerlint::session {

/// Notes what the line has of a terminal or a word processor.
void note_artifacts(std::vector<artifact>& into, const source::text& text, std::uint32_t number,
                    const structure::line& line);

}  // namespace peerlint::session
