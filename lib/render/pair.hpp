#pragma once

#include <string>

#include <peerlint/render.hpp>

#include "render/snippet.hpp"

namespace peerlint::render {

/// A page a tunnel, then the counts. `columns` is how wide it is, 0 for what reads well.
[[nodiscard]] std::string draw_pair(const tunnels_result& result, const pair_page& what,
                                    const drawing& with, std::size_t columns);

}  // namespace peerlint::render
