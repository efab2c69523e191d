#pragma once

#include <cstddef>
#include <span>
#include <string_view>

namespace peerlint::source {

/// How many edits lead from one word to the other: a letter inserted, removed, replaced, or two
/// neighbours swapped (optimal string alignment).
[[nodiscard]] std::size_t edit_distance(std::string_view a, std::string_view b);

/// The candidate that was probably meant, or "": the one with the fewest edits, at most a third of
/// the word's letters and at least one. Letter case costs nothing, but decides between equals; then
/// the first wins. The word itself is no candidate.
[[nodiscard]] std::string_view nearest(std::string_view word,
                                       std::span<const std::string_view> candidates);

}  // namespace peerlint::source
