#pragma once

#include <vector>

#include <peerlint/applet.hpp>
#include "engine/fleet.hpp"

namespace peerlint::engine {

/// Runs applets on paper, in the order of their devices. `findings` are those of a check, of which
/// each applet takes its own. Throws std::invalid_argument for a device or an applet that is not
/// there.
[[nodiscard]] std::vector<applet_trace> run_applets(const applet_question& question,
                                                    const std::vector<finding>& findings,
                                                    const fleet& over);

}  // namespace peerlint::engine
