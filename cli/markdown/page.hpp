#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include <peerlint/render.hpp>

namespace peerlint::cli::markdown {

/// A Markdown text as people read it on a terminal that is so many columns wide.
[[nodiscard]] std::string draw_page(std::string_view text, std::size_t columns, style dress);

}  // namespace peerlint::cli::markdown
