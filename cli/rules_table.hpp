#pragma once

#include <cstddef>
#include <span>
#include <string>

#include <peerlint/render.hpp>

namespace peerlint::cli {

/// The rules, a line each. With `columns`, which is what a terminal has (0: any number), summaries
/// are wrapped, or stand below when there is no room beside. Codes link to `style::pages`.
[[nodiscard]] std::string draw_rules(std::span<const rule_info> rules, std::size_t columns,
                                     style dress);

}  // namespace peerlint::cli
