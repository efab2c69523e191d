#pragma once

#include <string>
#include <string_view>

#include <peerlint/finding.hpp>
#include <peerlint/render.hpp>

namespace peerlint::render {

/// Puts colours around text, or leaves it as it is.
class paint {
 public:
  explicit paint(style dress) : on_(dress.color) {}

  [[nodiscard]] std::string of_level(level value, std::string_view text) const;
  [[nodiscard]] std::string bold(std::string_view text) const { return wrap("1", text); }
  /// Line numbers, bars and arrows, and the marks of what is only related.
  [[nodiscard]] std::string frame(std::string_view text) const { return wrap("34", text); }

 private:
  [[nodiscard]] std::string wrap(std::string_view code, std::string_view text) const;

  bool on_;
};

}  // namespace peerlint::render
