#pragma once

#include <atomic>
#include <cstddef>
#include <istream>
#include <ostream>

#include <peerlint/render.hpp>

#include "cli/installed_pages.hpp"

namespace peerlint::cli {

/// What the process knows of where its output goes.
struct terminal {
  bool out_is_terminal = false;
  bool err_is_terminal = false;
  bool no_color = false;                    ///< NO_COLOR is set, or the terminal has no colours
  const std::atomic<bool>* stop = nullptr;  ///< becomes true when the user interrupts
  std::size_t width = 80;
};

/// Everything that a subcommand reads and writes: results to `out`, the rest to `err`.
struct streams {
  std::istream& in;
  std::ostream& out;
  std::ostream& err;
  terminal where;

  [[nodiscard]] bool interrupted() const { return where.stop != nullptr && *where.stop; }
};

/// The values of --color.
enum class color_choice { automatic, always, never };

/// The dress of a stream that is, or is not, a terminal.
[[nodiscard]] inline style dress_of(color_choice chosen, bool is_terminal, const terminal& where) {
  const bool fits = is_terminal && !where.no_color;
  const bool color = chosen == color_choice::always || (chosen == color_choice::automatic && fits);
  const bool links = color && is_terminal;
  return {color, links, links ? installed_rule_url() : std::string_view(), 0};
}

/// The dress of a page on standard output, which is as wide as the terminal.
[[nodiscard]] inline style page_dress_of(color_choice chosen, const terminal& where) {
  auto made = dress_of(chosen, where.out_is_terminal, where);
  if (where.out_is_terminal) made.columns = where.width;
  return made;
}

}  // namespace peerlint::cli
