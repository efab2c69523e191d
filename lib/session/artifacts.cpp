#include "session/artifacts.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <utility>

namespace peerlint::session {
namespace {

struct pattern {
  artifact::kinds kind;
  std::string_view bytes;
};

// UTF-8 of U+2018, U+2019, U+201C, U+201D, and of U+00A0.
constexpr std::array patterns{
    pattern{artifact::kinds::curly_quote, "\xe2\x80\x98"},
    pattern{artifact::kinds::curly_quote, "\xe2\x80\x99"},
    pattern{artifact::kinds::curly_quote, "\xe2\x80\x9c"},
    pattern{artifact::kinds::curly_quote, "\xe2\x80\x9d"},
    pattern{artifact::kinds::no_break_space, "\xc2\xa0"},
    pattern{artifact::kinds::tab, "\t"},
};

void note(std::vector<artifact>& into, artifact::kinds kind, span at) {
  const auto known =
      std::find_if(into.begin(), into.end(), [&](const artifact& one) { return one.kind == kind; });
  if (known == into.end())
    into.push_back({kind, at, 1});
  else
    ++known->lines;
}

// A tab or a byte beyond ASCII among eight.
bool is_plain(const char* eight_bytes) {
  constexpr std::uint64_t every = 0x0101010101010101U;
  std::uint64_t eight = 0;
  std::memcpy(&eight, eight_bytes, sizeof(eight));
  const auto tabs = eight ^ '\t' * every;  // a tab becomes zero
  return ((eight | ((tabs - every) & ~tabs)) & 0x80 * every) == 0;
}

// Most lines are plain: letters, digits and blanks. Eight bytes at a time, since every line is
// looked through; the last eight overlap those before.
bool is_plain(std::string_view words) {
  constexpr std::size_t step = 8;
  if (words.size() < step)
    return std::none_of(words.begin(), words.end(),
                        [](char c) { return c == '\t' || static_cast<unsigned char>(c) >= 0x80; });
  for (std::size_t at = 0; at + step < words.size(); at += step)
    if (!is_plain(words.data() + at)) return false;
  return is_plain(words.data() + words.size() - step);
}

// The bytes up to the end of the prompt that stands before the words; 0 without one.
std::size_t prompt_size(std::string_view before) {
  while (!before.empty() && before.back() != '#' && before.back() != '>') before.remove_suffix(1);
  return before.size();
}

}  // namespace

void note_artifacts(std::vector<artifact>& into, const source::text& text, std::uint32_t number,
                    const structure::line& line) {
  const auto clean = text.clean();
  const auto prompt = prompt_size(clean.substr(line.begin, line.content - line.begin));
  if (prompt != 0)
    note(into, artifact::kinds::prompt, {number, line.begin, static_cast<std::uint32_t>(prompt)});
  const auto words = structure::content(text, line);
  if (is_plain(words)) return;
  std::array<bool, 4> noted{};  // a kind counts once a line
  for (const auto& one : patterns) {
    const auto at = words.find(one.bytes);
    auto& seen = noted[static_cast<std::size_t>(one.kind)];
    if (at != std::string_view::npos && !std::exchange(seen, true))
      note(into, one.kind,
           {number, line.content + static_cast<std::uint32_t>(at),
            static_cast<std::uint32_t>(one.bytes.size())});
  }
}

}  // namespace peerlint::session
