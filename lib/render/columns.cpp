#include "render/columns.hpp"

#include <algorithm>
#include <iterator>

#include "source/utf8.hpp"

namespace peerlint::render {
namespace {

struct range {
  char32_t first;
  char32_t last;
};

// What terminals draw in two columns (Unicode TR 11, W and F), roughly: scripts of East Asia, and
// pictures.
constexpr range wide[] = {{0x1100, 0x115F},   {0x2E80, 0xA4CF},   {0xAC00, 0xD7A3},
                          {0xF900, 0xFAFF},   {0xFE30, 0xFE6F},   {0xFF00, 0xFF60},
                          {0xFFE0, 0xFFE6},   {0x1F300, 0x1FAFF}, {0x20000, 0x3FFFD}};

char32_t decoded(std::string_view bytes) {
  const auto lead = static_cast<unsigned char>(bytes[0]);
  if (bytes.size() == 1) return lead;
  char32_t value = lead & (0x7FU >> bytes.size());
  for (const char c : bytes.substr(1))
    value = (value << 6U) | (static_cast<unsigned char>(c) & 0x3FU);
  return value;
}

std::size_t columns_of_one(std::string_view code_point) {
  const auto value = decoded(code_point);
  if (value >= 0x300 && value <= 0x36F) return 0;  // marks upon the letter before
  return std::any_of(std::begin(wide), std::end(wide),
                     [&](range each) { return each.first <= value && value <= each.last; })
             ? 2
             : 1;
}

// The bytes of what fits into that many columns.
std::size_t bytes_of(std::string_view text, std::size_t columns) {
  std::size_t at = 0;
  while (at < text.size()) {
    const auto size = source::code_point_size(text.substr(at));
    const auto taken = columns_of_one(text.substr(at, size));
    if (taken > columns) break;
    columns -= taken;
    at += size;
  }
  return at;
}

// How much of the text goes into a line of that many bytes: up to its last blank, if it has one
// behind its first word.
std::size_t break_in(std::string_view text, std::size_t room) {
  const auto first = text.find_first_not_of(' ');
  const auto blank = text.rfind(' ', room);
  return blank == std::string_view::npos || first == std::string_view::npos || blank <= first
             ? room
             : blank;
}

}  // namespace

std::size_t columns_of(std::string_view text) {
  std::size_t count = 0;
  for (std::size_t at = 0; at < text.size();) {
    const auto size = source::code_point_size(text.substr(at));
    count += columns_of_one(text.substr(at, size));
    at += size;
  }
  return count;
}

std::string padded(std::string_view text, std::size_t columns) {
  std::string made(text);
  const auto taken = columns_of(text);
  if (taken < columns) made.append(columns - taken, ' ');
  return made;
}

std::vector<std::string> wrapped(std::string_view text, std::size_t columns, std::size_t indent) {
  columns = std::max<std::size_t>(columns, indent + 8);
  std::vector<std::string> lines;
  while (columns_of(text) > columns - (lines.empty() ? 0 : indent)) {
    const auto room = bytes_of(text, columns - (lines.empty() ? 0 : indent));
    const auto end = break_in(text, room);
    lines.push_back(std::string(lines.empty() ? 0 : indent, ' ') + std::string(text.substr(0, end)));
    text.remove_prefix(end);
    text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
  }
  if (!text.empty() || lines.empty())
    lines.push_back(std::string(lines.empty() ? 0 : indent, ' ') + std::string(text));
  return lines;
}

}  // namespace peerlint::render
