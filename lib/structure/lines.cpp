#include "structure/lines.hpp"

#include <cstring>

namespace peerlint::structure {
namespace {

bool is_white(char c) { return c == ' ' || c == '\t' || c == '\f' || c == '\v'; }

// Skips the blanks at `from`, counting columns from there.
std::uint32_t skip_indent(std::string_view text, std::uint32_t from, std::uint32_t end,
                          std::uint32_t& indent) {
  indent = 0;
  for (; from < end && is_white(text[from]); ++from)
    indent = text[from] == '\t' ? (indent / 8 + 1) * 8 : indent + 1;
  return from;
}

}  // namespace

line line_at(std::string_view text, std::uint32_t begin) {
  line found;
  found.begin = begin;
  const void* feed = std::memchr(text.data() + begin, '\n', text.size() - begin);
  auto end = feed == nullptr
                 ? static_cast<std::uint32_t>(text.size())
                 : static_cast<std::uint32_t>(static_cast<const char*>(feed) - text.data());
  found.size = end - begin + (feed == nullptr ? 0 : 1);
  while (end > begin && is_white(text[end - 1])) --end;
  found.content = skip_indent(text, begin, end, found.indent);
  found.content_size = end - found.content;
  if (found.content_size == 0) found.kind = line_kind::blank;
  return found;
}

void drop_front(std::string_view text, line& at, std::size_t size) {
  const auto end = at.content + at.content_size;
  at.content = skip_indent(text, at.content + static_cast<std::uint32_t>(size), end, at.indent);
  at.content_size = end - at.content;
}

}  // namespace peerlint::structure
