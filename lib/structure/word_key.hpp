#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace peerlint::structure {

/// The first eight letters of a word as a number, letter case ignored. Keys sort as words do, and
/// the keywords that begin with a word stand in one range of keys: one comparison instead of a loop
/// over letters.
using word_key = std::uint64_t;

inline constexpr std::size_t letters_of_key = sizeof(word_key);

[[nodiscard]] constexpr word_key key_of(std::string_view word) {
  const auto size = std::min(word.size(), letters_of_key);
  if (size == 0) return 0;
  word_key key = 0;
  for (std::size_t i = 0; i < size; ++i) key = key << 8U | static_cast<unsigned char>(word[i]);
  // All eight letters at once: 0x20 is added to those from A to Z.
  constexpr word_key every = 0x0101010101010101U;
  const auto low = key & 0x7f * every;
  const auto from_a = low + (0x80 - 'A') * every;
  const auto behind_z = low + (0x7f - 'Z') * every;
  key |= ((from_a ^ behind_z) & ~key & 0x80 * every) >> 2U;
  return key << 8 * (letters_of_key - size);
}

/// The keys of words that begin with `word` run from its key to the last one; longer words than a
/// key holds must be compared besides.
[[nodiscard]] constexpr word_key last_key_like(std::string_view word) {
  const auto size = std::min(word.size(), letters_of_key);
  if (size == 0) return ~word_key{0};
  return key_of(word) | ((word_key{1} << 8 * (letters_of_key - size) % 64) - 1);
}

/// Keywords with their keys, as a place of the grammar or of the table has them.
struct keyword_list {
  std::span<const std::string_view> words;
  std::span<const word_key> keys;
};

template <std::size_t Size>
[[nodiscard]] constexpr std::array<word_key, Size> keys_of(
    const std::array<std::string_view, Size>& words) {
  std::array<word_key, Size> keys{};
  for (std::size_t i = 0; i < Size; ++i) keys[i] = key_of(words[i]);
  return keys;
}

}  // namespace peerlint::structure
