#include "structure/opaque.hpp"

#include <algorithm>

namespace peerlint::structure {
namespace {

// One character over and over: ***, xxxx, XXXXXX, ....
bool is_monotone(std::string_view word) {
  constexpr std::string_view blots = "*xX.#";
  return word.size() >= 3 && blots.find(word.front()) != std::string_view::npos &&
         std::all_of(word.begin(), word.end(), [&](char c) { return c == word.front(); });
}

// x.x.x.x, a.b.c.d, 10.x.x.x, 192.168.1.XXX: four parts, one of them blotted out.
bool is_blotted_address(std::string_view word) {
  const auto is_letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
  const auto is_blot = [](char c) { return c == 'x' || c == 'X'; };
  if (word.size() > 15 || std::none_of(word.begin(), word.end(), is_blot)) return false;
  return std::count(word.begin(), word.end(), '.') == 3 &&
         std::all_of(word.begin(), word.end(),
                     [&](char c) { return c == '.' || (c >= '0' && c <= '9') || is_letter(c); });
}

}  // namespace

bool is_template(std::string_view word) {
  return word.find("{{") != std::string_view::npos || word.find("<%") != std::string_view::npos ||
         word.find("{%") != std::string_view::npos;
}

bool is_redacted(std::string_view word) {
  if (word.empty()) return true;
  if (word.front() == '<' && word.back() == '>') return true;
  return word.starts_with("$9$") || is_monotone(word) || is_blotted_address(word);
}

}  // namespace peerlint::structure
