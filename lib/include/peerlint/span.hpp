#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <limits>

namespace peerlint {

/// Bytes of one source text. `text` numbers the texts of a workspace; offsets count the bytes of
/// the text as it was read, after the clean-up of captures (source/text.hpp maps them back to the
/// file).
struct span {
  static constexpr std::uint32_t no_text = std::numeric_limits<std::uint32_t>::max();

  std::uint32_t text = no_text;
  std::uint32_t begin = 0;
  std::uint32_t size = 0;

  /// False for what no file says: a default of IOS, a value that a caller made.
  [[nodiscard]] constexpr bool exists() const { return text != no_text; }
  [[nodiscard]] constexpr std::uint32_t end() const { return begin + size; }
  friend constexpr bool operator==(const span&, const span&) = default;
  friend constexpr auto operator<=>(const span&, const span&) = default;
};

/// The smallest span that covers both; they must be of one text.
[[nodiscard]] constexpr span join(span a, span b) {
  if (!a.exists()) return b;
  if (!b.exists()) return a;
  const auto begin = a.begin < b.begin ? a.begin : b.begin;
  const auto end = a.end() > b.end() ? a.end() : b.end();
  return {a.text, begin, end - begin};
}

/// A value and where it stands. Equality ignores the place, so "the same device" is plain `==`.
template <class T>
struct located {
  T value{};
  span at{};

  friend bool operator==(const located& a, const located& b) { return a.value == b.value; }
};

/// A place that takes no part in equality: the line that made an object.
struct anchor {
  span at{};

  friend constexpr bool operator==(const anchor&, const anchor&) { return true; }
};

}  // namespace peerlint
