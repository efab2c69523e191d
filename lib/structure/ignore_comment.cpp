#include "structure/ignore_comment.hpp"

#include <optional>
#include <string_view>

namespace peerlint::structure {
namespace {

constexpr std::string_view blanks = " \t";
constexpr std::string_view mark = "peerlint:";

/// Where a comment stands decides what it covers.
enum class carriers : std::uint8_t { comment, remark, description };

struct carried {
  carriers by = carriers::comment;
  std::string_view sentence;  ///< from `peerlint:` on
};

std::string_view without_blanks(std::string_view text) {
  const auto first = text.find_first_not_of(blanks);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(blanks) + 1 - first);
}

// The first word taken off.
std::string_view take_word(std::string_view& text) {
  const auto end = std::min(text.find_first_of(blanks), text.size());
  const auto word = text.substr(0, end);
  text = without_blanks(text.substr(end));
  return word;
}

// `remark …`, `10 remark …`, `access-list 101 remark …`, `description …`.
std::optional<carried> carried_by_command(std::string_view line) {
  const auto at = line.find(mark);
  if (at == std::string_view::npos) return std::nullopt;
  auto before = without_blanks(line.substr(0, at));
  std::string_view last;
  while (!before.empty()) last = take_word(before);
  if (last == "remark") return carried{carriers::remark, line.substr(at)};
  if (last == "description") return carried{carriers::description, line.substr(at)};
  return std::nullopt;
}

std::optional<carried> carried_by(const line& at, std::string_view words) {
  if (at.kind == line_kind::command) return carried_by_command(words);
  if (at.kind != line_kind::comment) return std::nullopt;
  const auto first = words.find_first_not_of("!# \t");
  if (first == std::string_view::npos || !words.substr(first).starts_with(mark))
    return std::nullopt;
  return carried{carriers::comment, words.substr(first)};
}

class finder {
 public:
  finder(const source::text& text, std::uint32_t number, const document& of)
      : text_(text), number_(number), of_(of) {}

  std::vector<ignore_comment> find() {
    if (text_.clean().find(mark) == std::string_view::npos) return {};
    for (const auto& capture : of_.captures)
      for (auto i = capture.first; i < capture.last; ++i) look_at(capture, i);
    return std::move(found_);
  }

 private:
  void look_at(const capture& in, std::size_t index) {
    const auto carrier = carried_by(of_.lines[index], content(text_, of_.lines[index]));
    if (!carrier) return;
    auto& made = found_.emplace_back();
    made.at = span_of(carrier->sentence);
    auto rest = without_blanks(carrier->sentence.substr(mark.size()));
    const auto kind = rest.substr(0, std::min(rest.find_first_of("[ \t"), rest.size()));
    rest = without_blanks(rest.substr(kind.size()));
    const bool file = kind == "ignore-file";
    const auto close = rest.find(']');
    made.malformed = (!file && kind != "ignore") || !rest.starts_with('[') ||
                     close == std::string_view::npos ||
                     !take_rules(rest.substr(1, close - 1), made);
    if (made.malformed) return;
    made.reason = without_blanks(rest.substr(close + 1));
    made.covers = file ? span{number_, 0, static_cast<std::uint32_t>(text_.clean().size())}
                       : covered(in, index, carrier->by);
  }

  // False when there is none.
  bool take_rules(std::string_view list, ignore_comment& into) const {
    while (!list.empty()) {
      const auto end = std::min(list.find(','), list.size());
      const auto rule = without_blanks(list.substr(0, end));
      if (!rule.empty()) into.rules.push_back({std::string(rule), span_of(rule)});
      list.remove_prefix(std::min(end + 1, list.size()));
    }
    return !into.rules.empty();
  }

  span covered(const capture& in, std::size_t index, carriers by) const {
    if (by == carriers::description) return section_around(in, index);
    auto next = index + 1;
    while (next < in.last && of_.lines[next].kind != line_kind::command) ++next;
    if (next == in.last) return {};
    return by == carriers::remark ? lines(next, next + 1) : lines(next, behind_section(in, next));
  }

  // The header above the line, which is indented less, and all that is below it.
  span section_around(const capture& in, std::size_t index) const {
    for (auto i = index; i > in.first; --i) {
      const auto& above = of_.lines[i - 1];
      if (above.kind == line_kind::command && above.indent < of_.lines[index].indent)
        return lines(i - 1, behind_section(in, i - 1));
    }
    return lines(index, index + 1);
  }

  std::size_t behind_section(const capture& in, std::size_t header) const {
    auto behind = header + 1;
    for (auto i = behind; i < in.last; ++i) {
      if (of_.lines[i].kind != line_kind::command) continue;
      if (of_.lines[i].indent <= of_.lines[header].indent) break;
      behind = i + 1;
    }
    return behind;
  }

  span lines(std::size_t first, std::size_t behind) const {
    const auto& last = of_.lines[behind - 1];
    return {number_, of_.lines[first].begin, last.begin + last.size - of_.lines[first].begin};
  }

  span span_of(std::string_view part) const {
    return {number_, static_cast<std::uint32_t>(part.data() - text_.clean().data()),
            static_cast<std::uint32_t>(part.size())};
  }

  const source::text& text_;
  std::uint32_t number_;
  const document& of_;
  std::vector<ignore_comment> found_;
};

}  // namespace

std::vector<ignore_comment> ignore_comments(const source::text& text, std::uint32_t number,
                                            const document& of) {
  return finder(text, number, of).find();
}

}  // namespace peerlint::structure
