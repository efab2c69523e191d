#include "source/nearest.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <tuple>
#include <utility>
#include <vector>

#include "source/letters.hpp"

namespace peerlint::source {
namespace {

template <class Same>
std::size_t distance(std::string_view a, std::string_view b, Same same) {
  const auto size = b.size() + 1;
  std::vector<std::size_t> rows(3 * size);
  auto* before_last = rows.data();
  auto* last = before_last + size;
  auto* row = last + size;
  for (std::size_t j = 0; j <= b.size(); ++j) row[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    std::swap(before_last, last);
    std::swap(last, row);
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t replaced = last[j - 1] + (same(a[i - 1], b[j - 1]) ? 0 : 1);
      row[j] = std::min({last[j] + 1, row[j - 1] + 1, replaced});
      if (i > 1 && j > 1 && same(a[i - 1], b[j - 2]) && same(a[i - 2], b[j - 1]))
        row[j] = std::min(row[j], before_last[j - 2] + 1);
    }
  }
  return row[b.size()];
}

std::size_t distance_ignoring_case(std::string_view a, std::string_view b) {
  return distance(a, b, [](char x, char y) { return lower(x) == lower(y); });
}

constexpr std::array<std::uint64_t, 256> bit_of_character = [] {
  std::array<std::uint64_t, 256> bits{};
  for (std::size_t c = 0; c < bits.size(); ++c)
    bits[c] = std::uint64_t{1} << static_cast<unsigned char>(lower(static_cast<char>(c))) % 64;
  return bits;
}();

// One bit a character, letter case ignored; several characters share a bit.
std::uint64_t characters_of(std::string_view word) {
  std::uint64_t found = 0;
  for (const char c : word) found |= bit_of_character[static_cast<unsigned char>(c)];
  return found;
}

// Every edit brings in or takes away one character at most, so two words that do not share enough
// of them are far apart. Tells nearly all candidates without the distance.
bool may_be_near(std::uint64_t a, std::uint64_t b, std::size_t most) {
  return static_cast<std::size_t>(std::popcount(a & ~b)) <= most &&
         static_cast<std::size_t>(std::popcount(b & ~a)) <= most;
}

}  // namespace

std::size_t edit_distance(std::string_view a, std::string_view b) {
  return distance(a, b, [](char x, char y) { return x == y; });
}

std::string_view nearest(std::string_view word, std::span<const std::string_view> candidates) {
  constexpr std::size_t longest = 256;  // beyond any name of IOS, and the work is quadratic
  if (word.size() > longest) return {};
  const std::size_t most = std::max<std::size_t>(1, word.size() / 3);
  const auto characters = characters_of(word);
  std::string_view best;
  std::tuple<std::size_t, std::size_t> fewest{most + 1, 0};
  for (const auto candidate : candidates) {
    const auto longer = std::max(candidate.size(), word.size());
    if (candidate == word || longer - std::min(candidate.size(), word.size()) > most) continue;
    if (!may_be_near(characters, characters_of(candidate), most)) continue;
    const auto edits = distance_ignoring_case(word, candidate);
    if (edits > most || edits > std::get<0>(fewest)) continue;
    const std::tuple both{edits, edit_distance(word, candidate)};
    if (both >= fewest) continue;
    best = candidate;
    fewest = both;
  }
  return best;
}

}  // namespace peerlint::source
