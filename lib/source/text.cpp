#include "source/text.hpp"

#include <algorithm>
#include <cstring>
#include <limits>
#include <utility>

#include "source/encoding.hpp"
#include "source/utf8.hpp"

namespace peerlint::source {
namespace {

std::string readable(std::string raw) {
  raw = to_utf8(std::move(raw));
  constexpr std::size_t most = std::numeric_limits<std::uint32_t>::max();
  if (raw.size() > most) raw.resize(most);
  return raw;
}

}  // namespace

text::text(std::string name, std::string raw)
    : name_(std::move(name)), raw_(readable(std::move(raw))), cleaned_(clean_up(raw_)) {
  find_lines();
}

void text::find_lines() {
  const auto bytes = clean();
  const auto& cuts = cleaned_.cuts;
  const bool marked = !cuts.empty() && cuts[0].raw == 0 && raw_.compare(0, 3, "\xEF\xBB\xBF") == 0;
  line_starts_.reserve(bytes.size() / 32 + 2);
  line_starts_.push_back(marked ? 3 : 0);
  std::size_t next_cut = 0;
  std::uint32_t taken_out = 0;
  for (auto feed = bytes.find('\n'); feed != bytes.npos; feed = bytes.find('\n', feed + 1)) {
    for (; next_cut < cuts.size() && cuts[next_cut].clean <= feed; ++next_cut)
      taken_out += cuts[next_cut].size;
    line_starts_.push_back(static_cast<std::uint32_t>(feed) + taken_out + 1);
  }
}

std::uint32_t text::raw_offset(std::uint32_t clean_offset) const {
  const auto& cuts = cleaned_.cuts;
  const auto bytes = clean();
  const auto size = static_cast<std::uint32_t>(bytes.size());
  clean_offset = std::min(clean_offset, size);
  if (cuts.empty()) return clean_offset;
  const bool ends_line = clean_offset == size || bytes[clean_offset] == '\n';
  const auto before = [](const cut& c, std::uint32_t offset) { return c.clean < offset; };
  const auto up_to = [](std::uint32_t offset, const cut& c) { return offset < c.clean; };
  const auto behind = ends_line ? std::lower_bound(cuts.begin(), cuts.end(), clean_offset, before)
                                : std::upper_bound(cuts.begin(), cuts.end(), clean_offset, up_to);
  if (behind == cuts.begin()) return clean_offset;
  const auto& last = *(behind - 1);
  return last.raw + last.size + (clean_offset - last.clean);
}

position text::at(std::uint32_t clean_offset) const {
  const auto raw = raw_offset(clean_offset);
  const auto next = std::upper_bound(line_starts_.begin(), line_starts_.end(), raw);
  const auto line = next == line_starts_.begin() ? next : next - 1;
  const auto start = std::min(*line, raw);
  const auto before = std::string_view(raw_).substr(start, raw - start);
  return {static_cast<std::uint32_t>(line - line_starts_.begin()) + 1,
          static_cast<std::uint32_t>(count_code_points(before)) + 1};
}

std::string_view text::raw_line(std::uint32_t line) const {
  if (line == 0 || line > line_starts_.size()) return {};
  const auto start = line_starts_[line - 1];
  const auto end = line < line_starts_.size() ? line_starts_[line] : raw_.size();
  auto bytes = std::string_view(raw_).substr(start, end - start);
  while (!bytes.empty() && (bytes.back() == '\n' || bytes.back() == '\r')) bytes.remove_suffix(1);
  return bytes;
}

std::uint32_t texts::add(text value) { return add(std::make_shared<const text>(std::move(value))); }

std::uint32_t texts::add(std::shared_ptr<const text> value) {
  texts_.push_back(std::move(value));
  return static_cast<std::uint32_t>(texts_.size() - 1);
}

std::string_view texts::bytes(span at) const {
  if (!at.exists() || at.text >= texts_.size()) return {};
  const auto all = texts_[at.text]->clean();
  return at.begin > all.size() ? std::string_view{} : all.substr(at.begin, at.size);
}

}  // namespace peerlint::source
