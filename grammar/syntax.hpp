#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "structure/words.hpp"

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
  std::uint64_t number = 0;  ///< of a number, saturated; the bits of an address
  bool opaque = false;       ///< a placeholder stands where the value belongs

  [[nodiscard]] bool out_of_range() const {
    return terminal->has_range() && !opaque &&
           (number < terminal->least || number > terminal->most);
  }
};

/// What a production found in a line: its captures, and what it would have taken at the place that
/// it got furthest to. PEGTL's rules write here; nothing else of the parse is kept.
struct syntax {
  std::span<const structure::word> words;  ///< of the line
  bool placeholders = false;               ///< one of them may hold a placeholder
  bool explains = false;  ///< what is expected is wanted too: no mode takes the line

  std::vector<capture> captures;
  const terminal_info* current = nullptr;  ///< the terminal that is being tried
  bool abbreviated = false;                ///< some keyword was not written out

  std::uint32_t furthest = 0;
  std::vector<const terminal_info*> expected;                     ///< at `furthest`
  std::vector<std::span<const std::string_view>> expected_words;  ///< keywords at `furthest`
  std::vector<std::string_view> ambiguous;  ///< the candidates there, when a word had several

  /// Forgets the last parse, but not the memory that it took.
  void begin(std::uint32_t at) {
    captures.clear();
    abbreviated = false;
    furthest = at;
    next_ = 0;
    forget_expectations();
  }

  /// The parse could not go on at `at`: remembers what it looked for there.
  void miss(std::uint32_t at, const terminal_info* terminal) {
    if (reach(at)) expected.push_back(terminal);
  }
  void miss(std::uint32_t at, std::span<const std::string_view> keywords) {
    if (reach(at)) expected_words.push_back(keywords);
  }

  /// The word at or behind the offset, which is where `rest` begins; its place is told in `rest`.
  [[nodiscard]] structure::word word_at(std::uint32_t at, std::string_view rest) {
    while (next_ < words.size() && words[next_].begin < at) ++next_;
    while (next_ > 0 && words[next_ - 1].begin >= at) --next_;
    const bool inside = next_ > 0 && words[next_ - 1].end() > at;
    if (inside) return structure::next_word(rest, 0);
    if (next_ == words.size()) return {static_cast<std::uint32_t>(rest.size()), 0};
    return {words[next_].begin - at, words[next_].size};
  }

 private:
  void forget_expectations() {
    expected.clear();
    expected_words.clear();
    ambiguous.clear();
  }

  // True when what is missed there is to be remembered.
  bool reach(std::uint32_t at) {
    if (at > furthest) {
      furthest = at;
      forget_expectations();
    }
    return explains && at == furthest;
  }

  std::size_t next_ = 0;  // a word near to where the parse is
};

}  // namespace peerlint::grammar
