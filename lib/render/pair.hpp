#pragma once

#include <string>

#include <peerlint/render.hpp>

#include "render/snippet.hpp"

namespace peerlint::render {

/// The page of one tunnel, without counts.
[[nodiscard]] std::string draw_tunnel(const tunnel_report& of, const pair_page& what,
                                      const drawing& with, std::size_t columns);

/// A page a tunnel, then the counts. `columns` is how wide it is, 0 for what reads well.
[[nodiscard]] std::string draw_pair(const tunnels_result& result, const pair_page& what,
                                    const drawing& with, std::size_t columns);

}  // namespace peerlint::render
