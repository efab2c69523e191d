#pragma once

#include <cstdint>
#include <limits>
#include <string_view>
#include <vector>

namespace peerlint::grammar {

/// What is known of a terminal at run time: its identity, and how to speak of it.
struct terminal_info {
  std::string_view expected;  ///< "a policy priority"; "" for keywords, which speak for themselves
  std::uint64_t least = 0;
  std::uint64_t most = 0;  ///< the range of a number; 0: none

  [[nodiscard]] bool has_range() const { return most != 0; }
};

/// A word that a terminal took.
struct capture {
  const terminal_info* terminal = nullptr;
  std::uint32_t begin = 0;  ///< in the line
  std::uint32_t size = 0;
  std::string_view keyword;  ///< the whole keyword when an abbreviation was written
  std::uint64_t number = 0;  ///< of a number, saturated
  bool opaque = false;       ///< a placeholder stands where the value belongs

  [[nodiscard]] bool out_of_range() const {
    return terminal->has_range() && !opaque &&
           (number < terminal->least || number > terminal->most);
  }
};

/// What a production found in a line: its captures, and what it would have taken at the place that
/// it got furthest to. PEGTL's rules write here; nothing else of the parse is kept.
struct syntax {
  std::vector<capture> captures;
  const terminal_info* current = nullptr;  ///< the terminal that is being tried
  bool abbreviated = false;                ///< some keyword was not written out

  std::uint32_t furthest = 0;
  std::vector<const terminal_info*> expected;    ///< at `furthest`
  std::vector<std::string_view> expected_words;  ///< keywords at `furthest`
  std::vector<std::string_view> ambiguous;       ///< the candidates there, when a word had several

  void clear() { *this = {}; }

  /// The parse could not go on at `at`: remembers what it looked for there.
  void miss(std::uint32_t at, const terminal_info* terminal) {
    if (reach(at)) expected.push_back(terminal);
  }
  void miss(std::uint32_t at, std::string_view word) {
    if (reach(at)) expected_words.push_back(word);
  }

 private:
  bool reach(std::uint32_t at) {
    if (at < furthest) return false;
    if (at > furthest) {
      furthest = at;
      expected.clear();
      expected_words.clear();
      ambiguous.clear();
    }
    return true;
  }
};

}  // namespace peerlint::grammar
