#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include <peerlint/span.hpp>
#include "source/text.hpp"
#include "structure/document.hpp"

namespace peerlint::structure {

/// A comment that silences rules:
///
///     ! peerlint: ignore[REF002, crypto-map-not-applied] reason
///     ! peerlint: ignore-file[KEY] reason
///
/// `ignore` covers the next command, and the section that it opens, which needs indented lines
/// below it. `ignore-file` covers the whole file. Since a router drops comments, `remark peerlint:
/// …` covers the next entry of an access list and `description peerlint: …` the section in which it
/// stands.
struct ignore_comment {
  span at;  ///< from `peerlint:` on
  std::vector<located<std::string>> rules;
  std::string reason;
  span covers;
  bool malformed = false;  ///< it is neither of the two, or names no rule
};

[[nodiscard]] std::vector<ignore_comment> ignore_comments(const source::text& text,
                                                          std::uint32_t number, const document& of);

}  // namespace peerlint::structure
