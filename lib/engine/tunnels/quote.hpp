#pragma once

#include <peerlint/tunnel_report.hpp>
#include "engine/fleet.hpp"

namespace peerlint::engine {

/// The whole line in which the span begins, its words with one blank between them and
/// one before them where it is indented. Secrets are masked unless the options say otherwise.
[[nodiscard]] quoted_line quote(span at, const fleet& over);

}  // namespace peerlint::engine
