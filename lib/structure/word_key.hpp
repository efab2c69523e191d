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

namespace detail {
constexpr word_key byte_of(char c) { return static_cast<unsigned char>(c); }
// Compilers make one load of it.
constexpr word_key four_bytes(const char* at) {
  return byte_of(at[0]) << 24U | byte_of(at[1]) << 16U | byte_of(at[2]) << 8U | byte_of(at[3]);
}
// All letters at once: 0x20 is added to those from A to Z.
constexpr word_key small_letters(word_key key) {
  constexpr word_key every = 0x0101010101010101U;
  const auto low = key & 0x7f * every;
  const auto from_a = low + (0x80 - 'A') * every;
  const auto behind_z = low + (0x7f - 'Z') * every;
  return key | ((from_a ^ behind_z) & ~key & 0x80 * every) >> 2U;
}
}  // namespace detail

/// The first eight bytes as they are.
[[nodiscard]] constexpr word_key bytes_of(std::string_view word) {
  using detail::byte_of, detail::four_bytes;
  const auto size = std::min(word.size(), letters_of_key);
  const char* const at = word.data();
  word_key key = 0;
  // Pieces that overlap: a loop over the letters costs twice as much.
  if (size >= 4)
    key = four_bytes(at) << 32U | four_bytes(at + size - 4) << 8 * (letters_of_key - size);
  else if (size > 0)
    key = byte_of(at[0]) << 56U | byte_of(at[size / 2]) << (56 - 8 * (size / 2)) |
          byte_of(at[size - 1]) << (64 - 8 * size);
  return key;
}

[[nodiscard]] constexpr word_key key_of(std::string_view word) {
  return detail::small_letters(bytes_of(word));
}

/// The keys of the words that begin with a word; what is longer than a key must be compared
/// besides.
struct key_range {
  word_key first = 0;
  word_key last = 0;

  [[nodiscard]] constexpr bool has(word_key key) const { return key >= first && key <= last; }
};

/// The bits of a key that a word of this size does not fill.
[[nodiscard]] constexpr word_key open_bits(std::size_t size) {
  size = std::min(size, letters_of_key);
  return size == 0 ? ~word_key{0} : ~word_key{0} >> (8 * size - 1) >> 1U;
}

[[nodiscard]] constexpr key_range keys_like(std::string_view word) {
  const auto key = key_of(word);
  return {key, key | open_bits(word.size())};
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
