#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "structure/stretch.hpp"

namespace peerlint::render {

using structure::stretch;

/// A line of a file as a terminal shows it: tabs expanded, secrets masked, controls replaced; and
/// where each column of the file went.
class drawn_line {
 public:
  /// `masked` are bytes of the line, sorted and disjoint.
  drawn_line(std::string_view line, std::span<const stretch> masked);

  /// The drawn columns, from 0, of the file's columns [from, to), from 1. At least one, also behind
  /// the end of the line; a column inside a mask stands for the whole mask.
  [[nodiscard]] stretch drawn(std::uint32_t from, std::uint32_t to) const;
  /// The column, as `drawn` takes it, behind the last one that is no blank.
  [[nodiscard]] std::uint32_t end_column() const;
  [[nodiscard]] std::size_t width() const { return glyphs_.size(); }
  /// What is drawn in these columns, without blanks at the end.
  [[nodiscard]] std::string text(stretch columns) const;

 private:
  void add(std::string_view code_point);
  void add_mask(std::size_t code_points);

  std::vector<std::string> glyphs_;  // one a drawn column
  std::vector<stretch> columns_;     // one a column of the file: where it is drawn
};

/// The part of a line that is shown, and what its cut ends are marked with.
class window {
 public:
  /// As much as fits into `most` columns, around `marked`, and `…` for what is left out.
  window(const drawn_line& line, stretch marked, std::size_t most);

  [[nodiscard]] std::string text() const;
  /// The columns of the shown text that these columns of the line have; at least one.
  [[nodiscard]] stretch shown(stretch columns) const;

 private:
  const drawn_line& line_;
  stretch kept_;
};

}  // namespace peerlint::render
