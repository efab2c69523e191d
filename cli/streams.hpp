#pragma once

#include <cstddef>
#include <istream>
#include <ostream>

#include <peerlint/render.hpp>

namespace peerlint::cli {

/// What the process knows of where its output goes.
struct terminal {
  bool out_is_terminal = false;
  bool err_is_terminal = false;
  bool no_color = false;  ///< NO_COLOR is set, or the terminal has no colours
  std::size_t width = 80;
};

/// Everything that a subcommand reads and writes: results to `out`, the rest to `err`.
struct streams {
  std::istream& in;
  std::ostream& out;
  std::ostream& err;
  terminal where;
};

/// The values of --color.
enum class color_choice { automatic, always, never };

/// The dress of a stream that is, or is not, a terminal.
[[nodiscard]] inline style dress_of(color_choice chosen, bool is_terminal, const terminal& where) {
  const bool fits = is_terminal && !where.no_color;
  const bool color = chosen == color_choice::always || (chosen == color_choice::automatic && fits);
  return {color, color && is_terminal};
}

}  // namespace peerlint::cli
