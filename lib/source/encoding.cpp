#include "source/encoding.hpp"

#include <algorithm>
#include <string_view>

#include "source/utf8.hpp"

namespace peerlint::source {
namespace {

enum class encoding { bytes, utf16_little, utf16_big };

constexpr char32_t replacement = 0xFFFD;

bool has_mark(std::string_view bytes, char first, char second) {
  return bytes.size() >= 2 && bytes[0] == first && bytes[1] == second;
}

// Without a mark, ASCII in UTF-16 still shows: NULs at every other byte and nowhere else.
encoding guess(std::string_view bytes) {
  const std::size_t pairs = std::min<std::size_t>(bytes.size(), 2048) / 2;
  if (pairs < 4 || bytes.substr(0, 2 * pairs).find('\0') == bytes.npos) return encoding::bytes;
  std::size_t even = 0;
  std::size_t odd = 0;
  for (std::size_t i = 0; i < pairs; ++i) {
    even += bytes[2 * i] == '\0';
    odd += bytes[2 * i + 1] == '\0';
  }
  const auto most = pairs * 6 / 10;
  const auto few = pairs / 20;
  if (odd >= most && even <= few) return encoding::utf16_little;
  if (even >= most && odd <= few) return encoding::utf16_big;
  return encoding::bytes;
}

encoding encoding_of(std::string_view bytes) {
  if (has_mark(bytes, '\xFF', '\xFE')) return encoding::utf16_little;
  if (has_mark(bytes, '\xFE', '\xFF')) return encoding::utf16_big;
  return guess(bytes);
}

char32_t unit_at(std::string_view bytes, std::size_t at, encoding order) {
  const auto low = order == encoding::utf16_little ? at : at + 1;
  const auto high = order == encoding::utf16_little ? at + 1 : at;
  return static_cast<char32_t>(static_cast<unsigned char>(bytes[low]) |
                               (static_cast<unsigned char>(bytes[high]) << 8));
}

std::string decode(std::string_view bytes, encoding order) {
  std::string out;
  out.reserve(bytes.size() / 2);
  const auto end = bytes.size() & ~std::size_t{1};
  for (std::size_t at = 0; at < end; at += 2) {
    char32_t unit = unit_at(bytes, at, order);
    if (unit >= 0xD800 && unit <= 0xDBFF) {
      const char32_t next = at + 2 < end ? unit_at(bytes, at + 2, order) : 0;
      const bool paired = next >= 0xDC00 && next <= 0xDFFF;
      unit = paired ? 0x10000 + ((unit - 0xD800) << 10) + (next - 0xDC00) : replacement;
      if (paired) at += 2;
    } else if (unit >= 0xDC00 && unit <= 0xDFFF) {
      unit = replacement;
    }
    append_utf8(out, unit);
  }
  if (end != bytes.size()) append_utf8(out, replacement);
  return out;
}

}  // namespace

std::string to_utf8(std::string bytes) {
  const auto order = encoding_of(bytes);
  if (order == encoding::bytes) return bytes;
  return decode(bytes, order);
}

}  // namespace peerlint::source
