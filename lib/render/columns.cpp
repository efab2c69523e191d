#include "render/columns.hpp"

#include <algorithm>

#include "source/utf8.hpp"

namespace peerlint::render {
namespace {

// The bytes of the first `columns` columns.
std::size_t bytes_of(std::string_view text, std::size_t columns) {
  std::size_t at = 0;
  for (; columns > 0 && at < text.size(); --columns) at += source::code_point_size(text.substr(at));
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
  for (std::size_t at = 0; at < text.size(); ++count)
    at += source::code_point_size(text.substr(at));
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
