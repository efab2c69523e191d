#pragma once

#include <string>
#include <vector>

#include <peerlint/tunnel_report.hpp>

#include "render/paint.hpp"

namespace peerlint::render {

/// Draws lines of two files beside each other, or below each other where there is no room.
class side_by_side {
 public:
  side_by_side(const tunnel_report& of, const paint& with, std::size_t columns);

  /// What is compared, and its lines.
  [[nodiscard]] std::string draw(const compared_lines& lines) const;
  /// Two texts, a column each; or "a; b" below each other.
  [[nodiscard]] std::string draw(std::string_view a, std::string_view b) const;
  /// A line by itself: "hq.cfg:14: crypto map VPN 10".
  [[nodiscard]] static std::string told(const quoted_line& line);

 private:
  void share(std::size_t room);
  [[nodiscard]] std::string beside(const compared_lines::row& row) const;
  [[nodiscard]] std::string below(const std::vector<compared_lines::row>& rows) const;
  [[nodiscard]] std::vector<std::string> cell(const std::optional<quoted_line>& line,
                                              std::size_t width) const;

  const tunnel_report& of_;
  const paint& with_;
  std::size_t left_ = 0;  ///< how wide the left column is; 0: below each other
  std::size_t right_ = 0;
  std::size_t columns_ = 0;
  std::size_t gutter_ = 1;
};

}  // namespace peerlint::render
