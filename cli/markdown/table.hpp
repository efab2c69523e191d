#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "cli/markdown/rich_text.hpp"

namespace peerlint::cli::markdown {

enum class alignment : std::uint8_t { left, center, right };

/// A table as the page has it; the first row is its head.
struct table {
  std::vector<std::vector<rich_text>> rows;
  std::vector<alignment> columns;
};

/// Its lines, at most so many columns wide where words allow it: long cells are wrapped.
[[nodiscard]] std::vector<std::string> draw(const table& what, std::size_t columns, style dress);

}  // namespace peerlint::cli::markdown
