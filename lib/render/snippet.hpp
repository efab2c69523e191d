#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include <peerlint/finding.hpp>

#include "render/paint.hpp"
#include "source/quotable.hpp"

namespace peerlint::render {

/// What a drawing is made from beside the finding.
struct drawing {
  const source::quotable& from;
  bool show_secrets = false;
  paint dress;
  std::string_view rule_url{};  ///< options::rule_url, where codes link to their pages
};

/// How wide the column of line numbers is.
[[nodiscard]] std::size_t gutter_width(const finding& of, const source::quotable& from);

/// The places of a finding: each file under its arrow, the lines that have a label and no others,
/// each label's marks and words below its line. Ends with a line end; "" without a place.
[[nodiscard]] std::string draw_snippets(const finding& of, const drawing& with);

}  // namespace peerlint::render
