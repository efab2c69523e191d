#include "structure/blocks.hpp"

#include <limits>

#include "source/letters.hpp"
#include "source/utf8.hpp"
#include "structure/lines.hpp"
#include "structure/words.hpp"

namespace peerlint::structure {
namespace {

constexpr std::string_view caret_c = "^C";
constexpr std::string_view end_of_text = "\x03";  // what ^C is as one byte
constexpr auto everywhere = std::numeric_limits<std::uint32_t>::max();

bool is_letter_or_digit(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

std::string_view delimiter_at(std::string_view command, std::size_t at) {
  const auto rest = command.substr(at);
  if (rest.substr(0, 2) == caret_c) return rest.substr(0, 2);
  return rest.substr(0, source::code_point_size(rest));
}

bool is_header(std::string_view content) {
  if (content.empty() || (content[0] != 'B' && content[0] != 'C' && content[0] != 'U'))
    return false;
  const auto said = remark_of(content);
  return said == remark::building || said == remark::configuration_size;
}

}  // namespace

block_reader::ending block_reader::read(const block_opener& opened, std::vector<line>& lines) {
  switch (opened.what) {
    case block::none:
      return ending::no_block;
    case block::delimited:
      return delimited(opened.delimiter, lines);
    case block::hex:
      return hex(lines);
    case block::macro:
      return up_to_line("@", lines);
    case block::macro_body:
      return up_to_line("}", lines);
    case block::raw_request:
      return raw_request(lines);
  }
  return ending::no_block;
}

std::size_t block_reader::next_delimiter(std::string_view delimiter, std::size_t from) const {
  if (delimiter != caret_c && delimiter != end_of_text) return text_.find(delimiter, from);
  const auto two = text_.find(caret_c, from);
  const auto one = text_.substr(0, two).find(end_of_text, from);
  return one == text_.npos ? two : one;
}

std::size_t block_reader::closing(std::string_view delimiter, bool alone,
                                  std::uint32_t from) const {
  for (auto at = next_delimiter(delimiter, from); at != text_.npos;
       at = next_delimiter(delimiter, at + 1)) {
    const auto after = at + delimiter.size();
    const bool whole_line =
        (at == 0 || text_[at - 1] == '\n') && (after == text_.size() || text_[after] == '\n');
    if (!alone || whole_line) return at;
  }
  return text_.npos;
}

block_reader::ending block_reader::delimited(std::size_t at, std::vector<line>& lines) {
  const auto command = content(lines.back());
  const auto delimiter = delimiter_at(command, at);
  const auto rest = command.substr(at + delimiter.size());
  const bool caret = delimiter == caret_c || delimiter == end_of_text;
  if (rest.find(delimiter) != rest.npos) return ending::closed;
  if (caret && rest.find('\x03') != rest.npos) return ending::closed;
  if (caret && rest.find(caret_c) != rest.npos) return ending::closed;

  const auto opener = lines.size();
  auto next = end_of(lines.back());
  if (next < text_.size()) {
    auto asked = line_at(text_, next);
    if (content(asked).substr(0, 18) == "Enter TEXT message") {
      asked.kind = line_kind::noise;
      lines.push_back(asked);
      next = end_of(asked);
    }
  }
  const bool alone =
      is_letter_or_digit(delimiter[0]) && !rest.empty() && !source::is_blank(rest[0]);
  auto& fails_before =
      (alone ? fails_alone_before_ : fails_before_)[static_cast<unsigned char>(delimiter[0])];
  const bool plain = delimiter.size() == 1 || delimiter == caret_c;
  const auto close = plain && next <= fails_before ? text_.npos : closing(delimiter, alone, next);
  while (close != text_.npos && next <= close) {
    auto body = line_at(text_, next);
    if (is_header(content(body))) break;
    body.kind = line_kind::banner;
    lines.push_back(body);
    next = end_of(body);
  }
  if (close != text_.npos && next > close) return ending::closed;
  if (plain && next > fails_before) fails_before = close == text_.npos ? everywhere : next;
  lines.resize(opener);
  return alone ? ending::no_block : ending::unclosed;
}

// Blank lines and log messages may stand in it: it was shown page by page.
block_reader::ending block_reader::hex(std::vector<line>& lines) {
  auto size = lines.size();
  const auto opener = size;
  bool any = false;
  for (auto next = end_of(lines.back()); next < text_.size();) {
    auto body = line_at(text_, next);
    next = end_of(body);
    const auto words = content(body);
    const bool last = ends_hex(words) || (any && same_word(words, "exit"));
    if (!words.empty()) {
      if (last || is_hex(words))
        body.kind = line_kind::blob;
      else if (any && remark_of(words) == remark::syslog)
        body.kind = line_kind::noise;
      else
        break;
    }
    lines.push_back(body);
    any |= body.kind == line_kind::blob;
    if (body.kind == line_kind::blob) size = lines.size();
    if (last) return ending::closed;
  }
  lines.resize(any ? size : opener);
  return any ? ending::unclosed : ending::no_block;
}

block_reader::ending block_reader::up_to_line(std::string_view last, std::vector<line>& lines) {
  const auto opener = lines.size();
  auto& fails_before = fails_alone_before_[static_cast<unsigned char>(last[0])];
  auto next = end_of(lines.back());
  if (next <= fails_before) return ending::unclosed;
  while (next < text_.size()) {
    auto body = line_at(text_, next);
    if (is_header(content(body))) break;
    body.kind = line_kind::macro;
    lines.push_back(body);
    if (content(body) == last) return ending::closed;
    next = end_of(body);
  }
  fails_before = next;
  lines.resize(opener);
  return ending::unclosed;
}

// Ends with `exit`, or where the section does: a router prints `!` behind it.
block_reader::ending block_reader::raw_request(std::vector<line>& lines) {
  for (auto next = end_of(lines.back()); next < text_.size();) {
    auto body = line_at(text_, next);
    const auto words = content(body);
    if (words == "!" || is_header(words) || (body.indent == 0 && is_configuration_head(words)))
      return ending::closed;
    body.kind = line_kind::macro;
    lines.push_back(body);
    if (same_word(words, "exit") || same_word(words, "end")) return ending::closed;
    next = end_of(body);
  }
  return ending::unclosed;
}

void block_reader::read_pem(std::vector<line>& lines) {
  lines.back().kind = line_kind::blob;
  bool ended = false;
  for (auto next = end_of(lines.back()); next < text_.size();) {
    auto body = line_at(text_, next);
    const auto words = content(body);
    const bool last = ended && same_word(words, "quit");
    const bool end = !ended && ends_pem(words);
    if (!words.empty() && !last && !end && (ended || !is_pem(words))) return;
    if (ended && !last) return;
    if (!words.empty()) body.kind = line_kind::blob;
    lines.push_back(body);
    ended |= end;
    if (last) return;
    next = end_of(body);
  }
}

}  // namespace peerlint::structure
