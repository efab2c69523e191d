#include "render/snippet.hpp"

#include <algorithm>
#include <span>
#include <string_view>
#include <tuple>
#include <vector>

#include <fmt/format.h>

#include "render/drawn_line.hpp"
#include "render/glyphs.hpp"

namespace peerlint::render {
namespace {

constexpr std::size_t most_columns = 120;

struct mark {
  const label* what;
  bool primary;

  const place& where() const { return what->where; }
};

bool can_quote(const place& where, const source::quotable& from) {
  return where.at.exists() && from.texts != nullptr && where.at.text < from.texts->size() &&
         where.line > 0;
}

// The labels file by file: the primary's file first, the others in the order of the labels.
std::vector<std::vector<mark>> by_file(const finding& of) {
  std::vector<std::vector<mark>> files;
  const auto add = [&](mark each) {
    const auto same = [&](const std::vector<mark>& file) {
      const auto& first = file.front().where();
      return first.at.text == each.where().at.text && first.file == each.where().file;
    };
    const auto file = std::find_if(files.begin(), files.end(), same);
    if (file == files.end())
      files.push_back({each});
    else
      file->push_back(each);
  };
  add({&of.primary, true});
  for (const auto& related : of.related) add({&related, false});
  return files;
}

std::vector<stretch> secrets_of(std::string_view line, std::uint32_t number, const drawing& with) {
  if (with.show_secrets || line.empty()) return {};
  std::vector<stretch> found;
  const auto& text = (*with.from.texts)[number];
  const auto begin = static_cast<std::size_t>(line.data() - text.raw().data());
  const auto end = begin + line.size();
  // Up to its last byte: the offset behind a secret may lie behind a cut.
  const auto raw_end = [&](span secret) {
    return secret.size == 0 ? std::size_t{0} : std::size_t{text.raw_offset(secret.end() - 1)} + 1;
  };
  auto secret =
      std::partition_point(with.from.secrets.begin(), with.from.secrets.end(), [&](span each) {
        return each.text < number || (each.text == number && raw_end(each) <= begin);
      });
  for (; secret != with.from.secrets.end() && secret->text == number; ++secret) {
    const std::size_t from = text.raw_offset(secret->begin);
    if (from >= end) break;
    found.push_back({std::max(from, begin) - begin, std::min(raw_end(*secret), end) - begin});
  }
  return structure::merged(std::move(found));
}

class snippet {
 public:
  snippet(const finding& of, const drawing& with)
      : of_(of), with_(with), gutter_(gutter_width(of, with.from)) {}

  std::string draw() {
    for (auto& file : by_file(of_)) draw_file(file);
    return std::move(out_);
  }

 private:
  void draw_file(std::vector<mark>& marks) {
    arrow(marks.front());
    std::stable_sort(marks.begin(), marks.end(), [](const mark& a, const mark& b) {
      const auto order = [](const mark& m) { return std::tuple(m.where().line, m.where().column); };
      return order(a) < order(b);
    });
    for (std::size_t i = 0; i < marks.size();) {
      const auto line = marks[i].where().line;
      auto end = i;
      while (end < marks.size() && marks[end].where().line == line) ++end;
      draw_line(std::span(marks).subspan(i, end - i));
      i = end;
    }
  }

  void arrow(const mark& first) {
    const auto& where = first.where();
    if (!where.file.empty()) {
      const auto position =
          where.line == 0 ? std::string() : fmt::format(":{}:{}", where.line, where.column);
      out_ += fmt::format("{:{}}{} {}{}\n", "", gutter_,
                          with_.dress.frame(first.primary ? "-->" : ":::"), printable(where.file),
                          position);
    }
    if (first.primary && can_quote(where, with_.from)) out_ += bar("", "") + '\n';
  }

  void draw_line(std::span<const mark> marks) {
    const auto& where = marks.front().where();
    if (!can_quote(where, with_.from)) return draw_words(marks);
    const auto raw = (*with_.from.texts)[where.at.text].raw_line(where.line);
    const drawn_line line(raw, secrets_of(raw, where.at.text, with_));
    std::vector<stretch> drawn;
    for (const auto& each : marks) drawn.push_back(columns_of(each.where(), line));
    const window shown(line, marked(marks, drawn), most_columns);
    out_ += bar(std::to_string(where.line), shown.text()) + '\n';
    for (std::size_t i = 0; i < marks.size(); ++i) {
      const auto at = shown.shown(drawn[i]);
      std::string row(at.end - at.begin, marks[i].primary ? '^' : '-');
      if (const auto words = words_of(marks[i]); !words.empty()) row += ' ' + words;
      row = marks[i].primary ? with_.dress.of_level(of_.level, row) : with_.dress.frame(row);
      out_ += bar("", std::string(at.begin, ' ') + row) + '\n';
    }
  }

  // A label whose text nobody has is still told.
  void draw_words(std::span<const mark> marks) {
    for (const auto& each : marks)
      if (const auto words = words_of(each); !words.empty())
        out_ += fmt::format("{:{}} {} {}\n", "", gutter_, with_.dress.frame("="), words);
  }

  // A span of several lines is marked on its first.
  static stretch columns_of(const place& where, const drawn_line& line) {
    return line.drawn(where.column,
                      where.end_line > where.line ? line.end_column() : where.end_column);
  }

  // All marks of the line where they fit; else what the finding is about.
  static stretch marked(std::span<const mark> marks, const std::vector<stretch>& drawn) {
    stretch all = drawn.front();
    for (const auto& each : drawn)
      all = {std::min(all.begin, each.begin), std::max(all.end, each.end)};
    if (all.end - all.begin <= most_columns - 2) return all;
    const auto primary =
        std::find_if(marks.begin(), marks.end(), [](auto& m) { return m.primary; });
    return primary == marks.end() ? drawn.front()
                                  : drawn[static_cast<std::size_t>(primary - marks.begin())];
  }

  static std::string words_of(const mark& each) { return printable(each.what->message); }

  std::string bar(std::string_view number, std::string_view text) const {
    const auto frame = with_.dress.frame(fmt::format("{:>{}} |", number, gutter_));
    return text.empty() ? frame : frame + ' ' + std::string(text);
  }

  const finding& of_;
  const drawing& with_;
  std::size_t gutter_;
  std::string out_;
};

}  // namespace

std::size_t gutter_width(const finding& of, const source::quotable& from) {
  std::uint32_t last = 1;
  if (can_quote(of.primary.where, from)) last = std::max(last, of.primary.where.line);
  for (const auto& related : of.related)
    if (can_quote(related.where, from)) last = std::max(last, related.where.line);
  return std::to_string(last).size();
}

std::string draw_snippets(const finding& of, const drawing& with) {
  return snippet(of, with).draw();
}

}  // namespace peerlint::render
