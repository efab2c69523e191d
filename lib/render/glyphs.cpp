#include "render/glyphs.hpp"

#include <algorithm>

#include "source/utf8.hpp"

namespace peerlint::render {
namespace {

char32_t decode(std::string_view bytes) {
  const auto lead = static_cast<unsigned char>(bytes[0]);
  if (bytes.size() == 1) return lead;
  char32_t value = lead & (0x7FU >> bytes.size());
  for (const char c : bytes.substr(1))
    value = (value << 6) | (static_cast<unsigned char>(c) & 0x3F);
  return value;
}

struct range {
  char32_t first;
  char32_t last;
};

// Controls, line and paragraph separators, zero-width signs, and the overrides of direction that
// make a line look like another one.
constexpr range not_drawn[] = {
    {0x00, 0x1F},     {0x7F, 0x9F},     {0x200B, 0x200F}, {0x2028, 0x202E},
    {0x2060, 0x206F}, {0xFEFF, 0xFEFF}, {0xFFF9, 0xFFFB},
};

}  // namespace

std::string_view glyph(std::string_view code_point) {
  const bool invalid = code_point.size() == 1 && static_cast<unsigned char>(code_point[0]) >= 0x80;
  const auto value = decode(code_point);
  const bool hidden = std::any_of(std::begin(not_drawn), std::end(not_drawn),
                                  [&](range r) { return value >= r.first && value <= r.last; });
  return invalid || hidden ? "?" : code_point;
}

std::string printable(std::string_view text) {
  std::string result;
  for (std::size_t i = 0; i < text.size();) {
    const auto size = source::code_point_size(text.substr(i));
    const bool blank = text[i] == '\n' || text[i] == '\t';
    result += blank ? " " : glyph(text.substr(i, size));
    i += size;
  }
  return result;
}

}  // namespace peerlint::render
