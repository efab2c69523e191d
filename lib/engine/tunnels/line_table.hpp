#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <peerlint/model/setting.hpp>
#include <peerlint/tunnel_report.hpp>
#include "engine/tunnels/quote.hpp"

namespace peerlint::engine {

/// What one end says: a line, or what holds without one; "" for nothing at all.
struct told_line {
  span at{};
  std::string otherwise{};
};

/// The line that sets a value, `no` form included.
template <class Value>
[[nodiscard]] told_line line_of(const model::setting<Value>& value, std::string otherwise = "") {
  return {value.is_set() || value.is_off() ? value.line : span{}, std::move(otherwise)};
}

/// Lays what the two ends say side by side, in the order in which it is put.
class line_table {
 public:
  explicit line_table(const fleet& over) : over_(over) {}

  void head(std::string_view what) { made_.push_back({std::string(what), {}}); }
  void row(const told_line& a, const told_line& b, bool differ = false) {
    compared_lines::row one{told(a), told(b), differ};
    if (one.a || one.b) made_.back().rows.push_back(std::move(one));
  }
  /// As many rows as the longer list has.
  void rows(const std::vector<told_line>& a, const std::vector<told_line>& b) {
    for (std::size_t i = 0; i < a.size() || i < b.size(); ++i)
      row(i < a.size() ? a[i] : told_line{}, i < b.size() ? b[i] : told_line{});
  }
  /// Without the heads that nothing stands below.
  [[nodiscard]] std::vector<compared_lines> take() {
    std::erase_if(made_, [](const compared_lines& each) { return each.rows.empty(); });
    return std::move(made_);
  }

 private:
  [[nodiscard]] std::optional<quoted_line> told(const told_line& one) const {
    if (one.at.exists()) return quote(one.at, over_);
    if (one.otherwise.empty()) return std::nullopt;
    return quoted_line{one.otherwise, {}};
  }

  const fleet& over_;
  std::vector<compared_lines> made_;
};

}  // namespace peerlint::engine
