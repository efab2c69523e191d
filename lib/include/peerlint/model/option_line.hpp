#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <peerlint/span.hpp>

namespace peerlint::model {

/// A line that was checked and is kept as its words: nothing else of the model hangs on it.
struct option_line {
  std::string command;  ///< its keywords up to the first argument: "nat keepalive"
  std::string text;     ///< all of it, keywords written out, without `no`: "nat keepalive 30"
  bool off = false;     ///< the line says `no`
  span at{};

  friend bool operator==(const option_line& a, const option_line& b) {
    return a.command == b.command && a.text == b.text && a.off == b.off;
  }
};

/// The last line of that command; nothing when there is none. `command` as in `option_line`.
[[nodiscard]] inline const option_line* find_option(const std::vector<option_line>& options,
                                                    std::string_view command) {
  for (auto at = options.rbegin(); at != options.rend(); ++at)
    if (at->command == command) return &*at;
  return nullptr;
}

}  // namespace peerlint::model
