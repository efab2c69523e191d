#include "render/drawn_line.hpp"

#include <algorithm>

#include "render/glyphs.hpp"
#include "source/utf8.hpp"
#include "structure/redact.hpp"

namespace peerlint::render {
namespace {

constexpr std::size_t tab_stop = 8;
constexpr std::string_view ellipsis = "…";

}  // namespace

drawn_line::drawn_line(std::string_view line, std::span<const stretch> masked) {
  auto mask = masked.begin();
  for (std::size_t i = 0; i < line.size();) {
    if (mask != masked.end() && i >= mask->begin) {
      const auto end = std::min(mask->end, line.size());
      std::size_t count = 0;
      for (; i < end; ++count) i += source::code_point_size(line.substr(i));
      if (count > 0) add_mask(count);
      ++mask;
    } else {
      const auto size = source::code_point_size(line.substr(i));
      add(line.substr(i, size));
      i += size;
    }
  }
}

void drawn_line::add(std::string_view code_point) {
  const auto begin = glyphs_.size();
  if (code_point == "\t")
    glyphs_.resize(begin + tab_stop - begin % tab_stop, " ");
  else
    glyphs_.emplace_back(glyph(code_point));
  columns_.push_back({begin, glyphs_.size()});
}

void drawn_line::add_mask(std::size_t code_points) {
  const auto begin = glyphs_.size();
  for (const char c : structure::secret_mask) glyphs_.emplace_back(1, c);
  columns_.resize(columns_.size() + code_points, {begin, glyphs_.size()});
}

stretch drawn_line::drawn(std::uint32_t from, std::uint32_t to) const {
  const auto first = std::max<std::size_t>(from, 1) - 1;
  if (first >= columns_.size()) return {width(), width() + 1};
  const auto last = std::clamp<std::size_t>(to, first + 2, columns_.size() + 1) - 2;
  return {columns_[first].begin, std::max(columns_[last].end, columns_[first].begin + 1)};
}

std::uint32_t drawn_line::end_column() const {
  auto last = columns_.size();
  while (last > 0 && glyphs_[columns_[last - 1].begin] == " ") --last;
  return static_cast<std::uint32_t>(last) + 1;
}

std::string drawn_line::text(stretch columns) const {
  std::string result;
  auto end = std::min(columns.end, glyphs_.size());
  while (end > columns.begin && glyphs_[end - 1] == " ") --end;
  for (auto i = columns.begin; i < end; ++i) result += glyphs_[i];
  return result;
}

window::window(const drawn_line& line, stretch marked, std::size_t most)
    : line_(line), kept_{0, line.width()} {
  if (line.width() <= most || most < 3) return;
  // What is marked stands in the middle, unless one of the line's ends is near.
  const auto wide = std::min(marked.end - marked.begin, most - 2);
  const auto before = (most - wide) / 2;
  const auto begin = marked.begin > before ? marked.begin - before : 0;
  kept_.begin = std::min(begin, line.width() - most);
  kept_.end = kept_.begin + most;
}

std::string window::text() const {
  // An ellipsis takes the place of one column, so that the carets stay right.
  const bool cut_before = kept_.begin > 0;
  const bool cut_behind = kept_.end < line_.width();
  std::string result(cut_before ? ellipsis : "");
  result += line_.text({kept_.begin + (cut_before ? 1 : 0), kept_.end - (cut_behind ? 1 : 0)});
  return result += cut_behind ? ellipsis : "";
}

stretch window::shown(stretch columns) const {
  // The place behind the line's end is one that can be marked, too.
  const auto last = kept_.end < line_.width() ? kept_.end : kept_.end + 1;
  const auto begin = std::clamp(columns.begin, kept_.begin, last - 1);
  const auto end = std::clamp(columns.end, begin + 1, last);
  return {begin - kept_.begin, end - kept_.begin};
}

}  // namespace peerlint::render
