#include "grammar/eem_text.hpp"

namespace peerlint::grammar {
namespace {

bool is_blank(char c) { return c == ' ' || c == '\t'; }

// Without the blanks at its end.
structure::word without_blanks(std::string_view rest, structure::word of) {
  while (of.size > 0 && is_blank(rest[of.end() - 1])) --of.size;
  return of;
}

structure::word from_to(std::size_t begin, std::size_t end) {
  return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end - begin)};
}

}  // namespace

structure::word find_eem_text(std::string_view rest) {
  const auto first = structure::next_word(rest, 0);
  if (first.size == 0 || rest[first.begin] != '"') return first;
  const auto close = rest.find('"', first.begin + 1);
  if (close == std::string_view::npos)
    return without_blanks(rest, from_to(first.begin, rest.size()));
  return from_to(first.begin, close + 1);
}

structure::word find_outer_marks(std::string_view rest) {
  const auto first = structure::next_word(rest, 0);
  if (first.size == 0 || rest[first.begin] != '"') return {first.begin, 0};
  const auto second = rest.find('"', first.begin + 1);
  const bool last = second == std::string_view::npos || second + 1 == rest.size();
  if (last || is_blank(rest[second + 1])) return {first.begin, 0};
  return from_to(first.begin, rest.rfind('"') + 1);
}

bool read_eem_seconds(std::string_view word, std::uint64_t& seconds) {
  constexpr std::size_t most_decimals = 3;
  if (word.size() > 1 && word.front() == '$') return true;
  const auto point = word.find('.');
  if (!read_number(word.substr(0, point), seconds)) return false;
  if (point == std::string_view::npos) return true;
  std::uint64_t decimals = 0;
  const auto behind = word.substr(point + 1);
  return behind.size() <= most_decimals && read_number(behind, decimals);
}

bool is_foreign_comparison(std::string_view word) {
  return !word.empty() && word.find_first_not_of("=!<>") == std::string_view::npos && word != "!";
}

}  // namespace peerlint::grammar
