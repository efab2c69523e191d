#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "cli/markdown/rich_text.hpp"

namespace peerlint::cli::markdown {

/// Puts blocks below each other: margins of lists and quotes, blank lines between.
class layout {
 public:
  layout(std::size_t columns, style dress);

  void begin_list(bool is_tight, std::optional<unsigned> first_number);
  void end_list();
  void begin_item();
  void begin_quote();
  /// Ends the item or the quote.
  void end_margin();

  void paragraph(const rich_text& text);
  void heading(rich_text text, unsigned level);
  /// Lines that are drawn already, so much further to the right.
  void lines(const std::vector<std::string>& drawn, std::size_t indent = 0);

  /// How many columns a line has within the margins.
  [[nodiscard]] std::size_t room() const;
  [[nodiscard]] std::string finish() { return std::move(out_); }

 private:
  // What stands before the lines of an item or a quote.
  struct margin {
    std::string first;
    std::string others;
    bool begun = false;
  };
  struct list {
    bool is_tight = false;
    std::optional<unsigned> number;  // of the next item; none: it has no numbers
  };

  void gap();
  void line(const std::string& text);

  std::size_t columns_;
  style dress_;
  std::vector<margin> margins_;
  std::vector<list> lists_;
  bool wants_gap_ = false;
  std::string out_;
};

}  // namespace peerlint::cli::markdown
