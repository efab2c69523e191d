#include "source/terminal.hpp"

#include <algorithm>

namespace peerlint::source {
namespace {

using kind = terminal_effect::kind;

bool between(char c, char first, char last) { return c >= first && c <= last; }

// ESC [ parameters final: cursor moves and erasing count, colours and the rest do nothing.
terminal_effect control_sequence(std::string_view line) {
  std::size_t at = 2;
  std::size_t parameter = 0;
  while (at < line.size() && between(line[at], '\x20', '\x3F')) {
    if (between(line[at], '0', '9'))
      parameter = std::min<std::size_t>(parameter * 10 + std::size_t(line[at] - '0'), 1000);
    ++at;
  }
  if (at == line.size()) return {kind::nothing, at};
  const std::size_t count = std::max<std::size_t>(parameter, 1);
  switch (line[at]) {
    case 'D':
      return {kind::left, at + 1, count};
    case 'C':
      return {kind::right, at + 1, count};
    case 'G':
      return {count == 1 ? kind::home : kind::nothing, at + 1};
    case 'K':
      return {parameter == 1 ? kind::nothing : kind::erase_to_end, at + 1};
    default:
      return {kind::nothing, at + 1};
  }
}

// ESC ] text, ended by BEL or by ESC backslash: a window title.
std::size_t operating_system_command_size(std::string_view line) {
  for (std::size_t at = 2; at < line.size(); ++at) {
    if (line[at] == '\a') return at + 1;
    if (line[at] == '\x1b') return std::min(at + 2, line.size());
  }
  return line.size();
}

terminal_effect escape_sequence(std::string_view line) {
  if (line.size() < 2) return {kind::nothing, line.size()};
  if (line[1] == '[') return control_sequence(line);
  if (line[1] == ']') return {kind::nothing, operating_system_command_size(line)};
  std::size_t at = 1;
  while (at < line.size() && between(line[at], '\x20', '\x2F')) ++at;
  return {kind::nothing, std::min(at + 1, line.size())};
}

bool is_continuation(char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; }

// The line of a terminal: a cell is the offset of the byte that it shows.
class screen_line {
 public:
  explicit screen_line(std::string_view bytes) : bytes_(bytes) {}

  void take(std::uint32_t at, const terminal_effect& effect) {
    switch (effect.what) {
      case kind::write:
        write(at);
        break;
      case kind::left:
        left(effect.count);
        break;
      case kind::right:
        cursor_ = std::min(cursor_ + effect.count, cells_.size());
        break;
      case kind::home:
        cursor_ = 0;
        break;
      case kind::erase_to_end:
        cells_.resize(cursor_);
        break;
      case kind::nothing:
        break;
    }
  }

  [[nodiscard]] std::vector<std::uint32_t> shown() const {
    std::vector<std::uint32_t> kept;
    kept.reserve(cells_.size());
    for (const auto cell : cells_)
      if (kept.empty() || cell > kept.back()) kept.push_back(cell);
    return kept;
  }

 private:
  void write(std::uint32_t at) {
    if (cursor_ < cells_.size())
      cells_[cursor_] = at;
    else
      cells_.push_back(at);
    ++cursor_;
  }

  void left(std::size_t count) {
    for (; count > 0 && cursor_ > 0; --count) {
      --cursor_;
      while (cursor_ > 0 && is_continuation(bytes_[cells_[cursor_]])) --cursor_;
    }
  }

  std::string_view bytes_;
  std::vector<std::uint32_t> cells_;
  std::size_t cursor_ = 0;
};

std::size_t skip_blanks(std::string_view line, std::size_t at) {
  while (at < line.size() && (line[at] == ' ' || line[at] == '\t')) ++at;
  return at;
}

std::size_t pager_text_end(std::string_view line) {
  const auto at = skip_blanks(line, 0);
  for (const std::string_view text : {"--More--", "<--- More --->"})
    if (line.substr(at, text.size()) == text) return at + text.size();
  return 0;
}

}  // namespace

terminal_effect effect_of(std::string_view line) {
  switch (line.front()) {
    case '\b':
      return {kind::left, 1, 1};
    case '\r':
      return {kind::home, 1};
    case '\0':
    case '\a':
      return {kind::nothing, 1};
    case '\x1b':
      return escape_sequence(line);
    default:
      return {kind::write, 1};
  }
}

std::vector<std::uint32_t> shown_bytes(std::string_view line) {
  screen_line shown(line);
  for (std::size_t at = 0; at < line.size();) {
    const auto effect = effect_of(line.substr(at));
    shown.take(static_cast<std::uint32_t>(at), effect);
    at += effect.size;
  }
  return shown.shown();
}

std::size_t pager_size(std::string_view line) {
  const auto text_end = pager_text_end(line);
  if (text_end == 0) return 0;
  auto end_of_control = text_end;
  auto at = text_end;
  while (at < line.size()) {
    at = skip_blanks(line, at);
    if (at == line.size()) break;
    const auto effect = effect_of(line.substr(at));
    if (effect.what == kind::write) break;
    at += effect.size;
    end_of_control = at;
  }
  if (at == line.size()) return at;
  if (end_of_control != text_end) return end_of_control;
  // The log kept the blanks and lost the backspaces: one behind the prompt, eight that erase it.
  constexpr std::size_t erasing_blanks = 9;
  return std::min(at, text_end + erasing_blanks);
}

}  // namespace peerlint::source
