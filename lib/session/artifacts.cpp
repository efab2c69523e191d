#include "session/artifacts.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
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

// The bytes up to the end of the prompt that stands before the words; 0 without one.
std::size_t prompt_size(std::string_view before) {
  while (!before.empty() && before.back() != '#' && before.back() != '>') before.remove_suffix(1);
  return before.size();
}

}  // namespace

void note_artifacts(std::vector<artifact>& into, const source::text& text,
                    const structure::line& at, const command::statement& line) {
  const auto prompt = prompt_size(text.clean().substr(at.begin, at.content - at.begin));
  if (prompt != 0)
    note(into, artifact::kinds::prompt, {line.text, at.begin, static_cast<std::uint32_t>(prompt)});
  if ((line.rare & structure::no_plain_text) == 0) return;
  std::array<bool, 4> noted{};  // a kind counts once a line
  for (const auto& one : patterns) {
    const auto found = line.line.find(one.bytes);
    auto& seen = noted[static_cast<std::size_t>(one.kind)];
    if (found != std::string_view::npos && !std::exchange(seen, true))
      note(
          into, one.kind,
          line.at(static_cast<std::uint32_t>(found), static_cast<std::uint32_t>(one.bytes.size())));
  }
}

}  // namespace peerlint::session
