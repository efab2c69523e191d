#pragma once

#include <array>
#include <bitset>
#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "structure/secret_pattern.hpp"

namespace peerlint::structure {

/// A line with its words.
struct split_line {
  std::string_view text;
  std::vector<typed_word> words;
};

/// The rows of structure/secret_patterns.hpp, and how to find those that a word may begin.
class secret_table {
 public:
  [[nodiscard]] static const secret_table& get();

  /// False when no row with a secret can begin with the word that stands here; such are most words
  /// of IOS.
  [[nodiscard]] bool may_begin_with(std::string_view rest) const {
    return rest.size() >= 3 && beginnings_[three_letters(rest)] && begins_with_start(rest);
  }
  /// The same for a whole word, typos included.
  [[nodiscard]] bool may_mean(std::string_view text) const;
  /// What the first row that fits makes of the words from `first` on. A row without a secret must
  /// be spelt right. Of a word that is `harmless`, only those count.
  [[nodiscard]] std::optional<secret_pattern::match> fit(const split_line& line, std::size_t first,
                                                         spelling how, bool harmless) const;

 private:
  static constexpr auto none = static_cast<std::size_t>(-1);

  // A keyword, and the rows that it begins: those with a secret, or those without.
  struct start {
    pattern_keyword keyword;
    std::vector<std::size_t> rows;
    bool has_secret = false;

    bool exact = keyword.whole() == "pin";  // `in` is near to it

    [[nodiscard]] bool fits(const typed_word& word, spelling how) const {
      return keyword.fits(word, exact ? spelling::right : how);
    }
  };
  // For words of one size: what may be meant, by the first and by the second letter typed.
  struct near_words {
    std::array<std::vector<std::size_t>, 32> by_first;  // numbers of starts_
    std::array<std::vector<std::size_t>, 32> by_second;
  };

  // A letter in either case has the same five bits.
  [[nodiscard]] static std::size_t letter(char c) { return static_cast<unsigned char>(c) & 31U; }
  [[nodiscard]] static std::size_t three_letters(std::string_view word) {
    return letter(word[0]) << 10U | letter(word[1]) << 5U | letter(word[2]);
  }

  secret_table();
  [[nodiscard]] bool begins_with_start(std::string_view rest) const;
  void add(secret_pattern row);
  void add_near(std::size_t number);
  start& start_of(const pattern_keyword& keyword, bool has_secret);

  // What the word may be a short form of, and what it may be with typos.
  template <class Visit>
  void each_begun(const typed_word& word, Visit visit) const;
  template <class Visit>
  void each_near(const typed_word& word, Visit visit) const;
  void improve(std::size_t& best, const start& from, const split_line& line, std::size_t first,
               spelling how) const;

  std::vector<secret_pattern> rows_;
  std::vector<start> starts_;
  // Numbers of starts_: of the rows with a secret, and of those without.
  std::array<std::vector<std::size_t>, 32> by_letter_;
  std::array<std::vector<std::size_t>, 32> innocent_by_letter_;
  std::array<near_words, 32> near_;  // by the size of the word
  std::bitset<std::size_t{32} * 32 * 32> beginnings_;
};

}  // namespace peerlint::structure
