#include "cli/markdown/code_block.hpp"

#include <algorithm>
#include <cctype>
#include <iterator>

#include <fmt/format.h>

#include "render/glyphs.hpp"

namespace peerlint::cli::markdown {
namespace {

constexpr std::string_view dim = "2";
constexpr std::string_view bad = "1;31";
constexpr std::string_view good = "1;32";

std::string wrapped(std::string_view sgr, std::string_view text, style dress) {
  if (!dress.color || text.empty()) return std::string(text);
  return fmt::format("\033[{}m{}\033[0m", sgr, text);
}

bool has_word(std::string_view info, std::string_view word) {
  return (' ' + std::string(info) + ' ').find(' ' + std::string(word) + ' ') != std::string::npos;
}

std::string_view file_of(std::string_view info) {
  constexpr std::string_view key = " file=";
  const auto at = info.find(key);
  if (at == std::string_view::npos) return {};
  info.remove_prefix(at + key.size());
  return info.substr(0, info.find(' '));
}

std::string caption(std::string_view info, style dress) {
  const bool is_bad = has_word(info, "bad");
  if (!is_bad && !has_word(info, "good")) return "";
  const auto file = file_of(info);
  return wrapped(is_bad ? bad : good, is_bad ? "bad" : "good", dress) +
         (file.empty() ? ":" : fmt::format(", {}:", file));
}

// "!    ^^^ REF001": carets, then codes.
bool is_mark(std::string_view line) {
  if (!line.starts_with('!')) return false;
  const auto codes = line.find_first_not_of(" ^", 1);
  if (codes == std::string_view::npos) return false;
  line.remove_prefix(codes);
  return std::isdigit(static_cast<unsigned char>(line.back())) != 0 &&
         std::all_of(line.begin(), line.end(), [](unsigned char c) {
           return std::isdigit(c) != 0 || std::isupper(c) != 0 || c == ' ';
         });
}

}  // namespace

std::vector<std::string> draw_code(std::string_view text, std::string_view info, style dress) {
  std::vector<std::string> lines;
  if (auto words = caption(info, dress); !words.empty()) lines.push_back(std::move(words));
  const bool marks = has_word(info, "bad");
  while (!text.empty()) {
    const auto end = std::min(text.find('\n'), text.size());
    const auto line = text.substr(0, end);
    lines.push_back(wrapped(marks && is_mark(line) ? bad : dim, render::printable(line), dress));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

}  // namespace peerlint::cli::markdown
