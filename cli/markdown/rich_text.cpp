#include "cli/markdown/rich_text.hpp"

#include <string_view>
#include <utility>

#include <fmt/format.h>

#include "render/rule_link.hpp"
#include "source/utf8.hpp"

namespace peerlint::cli::markdown {
namespace {

struct sign {
  mark when;
  std::string_view sgr;
};

constexpr sign signs[] = {
    {strong, "1"}, {slanted, "3"}, {code, "36"}, {struck, "9"}, {title, "1;4"}};

std::string dressed(const piece& each, style dress) {
  auto text = dress.links && !each.url.empty() ? render::hyperlink(each.url, each.text) : each.text;
  std::string codes;
  for (const auto& [when, sgr] : signs)
    if ((each.marks & when) != 0) codes.append(codes.empty() ? "" : ";").append(sgr);
  return dress.color && !codes.empty() ? fmt::format("\033[{}m{}\033[0m", codes, text) : text;
}

// Fills lines word by word; a word may have several pieces.
class filler {
 public:
  filler(std::size_t columns, style dress) : columns_(columns), dress_(dress) {}

  void take(const piece& each) {
    std::string_view rest = each.text;
    while (!rest.empty()) {
      const auto blank = std::min(rest.find_first_of(" \n"), rest.size());
      if (blank > 0) word_.push_back({std::string(rest.substr(0, blank)), each.marks, each.url});
      if (blank == rest.size()) return;
      end_word();
      blank_ = {" ", each.marks, each.url};
      if (rest[blank] == '\n') end_line();
      rest.remove_prefix(blank + 1);
    }
  }

  std::vector<drawn> finish() {
    end_word();
    if (!line_.empty()) end_line();
    return std::move(lines_);
  }

 private:
  void end_word() {
    if (word_.empty()) return;
    if (!line_.empty() && width_of(line_) + 1 + width_of(word_) > columns_) end_line();
    if (!line_.empty()) add(blank_);
    for (const auto& each : std::exchange(word_, {})) add(each);
  }

  // Words that look alike are one piece of the line.
  void add(const piece& each) {
    const bool alike =
        !line_.empty() && line_.back().marks == each.marks && line_.back().url == each.url;
    if (alike)
      line_.back().text += each.text;
    else
      line_.push_back(each);
  }

  void end_line() {
    drawn made{"", width_of(line_)};
    for (const auto& each : std::exchange(line_, {})) made.text += dressed(each, dress_);
    lines_.push_back(std::move(made));
  }

  std::size_t columns_;
  style dress_;
  piece blank_;
  rich_text word_;
  rich_text line_;
  std::vector<drawn> lines_;
};

}  // namespace

std::size_t width_of(const rich_text& text) {
  std::size_t width = 0;
  for (const auto& each : text) width += source::count_code_points(each.text);
  return width;
}

std::vector<drawn> wrap(const rich_text& text, std::size_t columns, style dress) {
  filler lines(columns, dress);
  for (const auto& each : text) lines.take(each);
  return lines.finish();
}

}  // namespace peerlint::cli::markdown
