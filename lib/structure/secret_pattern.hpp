#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "structure/stretch.hpp"

namespace peerlint::structure {

/// How keywords must be written: as IOS takes them, or so that a reader sees what was meant.
enum class spelling : std::uint8_t { right, misspelt };

/// The characters of a word, letter case ignored: one bit each, which several share.
using characters = std::uint32_t;

/// A word of a line.
struct typed_word {
  stretch at;
  std::string_view text;
  characters has = 0;
};

[[nodiscard]] typed_word typed(std::string_view line, stretch at);

/// A keyword of a pattern: `KEYword`, the capitals at least.
class pattern_keyword {
 public:
  explicit pattern_keyword(std::string_view written);

  [[nodiscard]] bool fits(const typed_word& word, spelling how) const;
  /// The shortest that can be typed, in lower case.
  [[nodiscard]] std::string_view shortest() const {
    return std::string_view(letters_).substr(0, least_);
  }
  [[nodiscard]] const std::string& whole() const { return letters_; }
  /// Whether the text begins with the shortest form.
  [[nodiscard]] bool begins(std::string_view text) const;
  /// False when the word has characters that neither the keyword has nor typos explain.
  [[nodiscard]] bool may_have(characters of_word) const {
    auto strange = of_word & ~has_;
    for (auto left = typos_; strange != 0 && left > 0; --left) strange &= strange - 1;
    return strange == 0;
  }
  /// False when a word of this size is too long or too short to be the whole keyword with typos.
  [[nodiscard]] bool may_be_as_long_as(std::size_t size) const {
    return size + typos_ >= letters_.size() && size <= letters_.size() + typos_;
  }

 private:
  [[nodiscard]] bool is_near(const typed_word& word) const;

  std::string letters_;  // in lower case
  std::size_t least_ = 0;
  std::size_t typos_ = 0;  // that may be in it
  characters has_ = 0;
};

/// A row of structure/secret_patterns.hpp, taken apart.
class secret_pattern {
 public:
  explicit secret_pattern(std::string_view row);

  struct match {
    std::size_t next = 0;  ///< the first word behind it
    std::vector<stretch> secrets;
  };
  /// What the row makes of the words from `first` on, or nothing. Of a line with typos, a secret
  /// may have blanks in it, and a type of encryption may stand twice.
  [[nodiscard]] std::optional<match> fit(std::string_view line,
                                         const std::vector<typed_word>& words, std::size_t first,
                                         spelling how) const;

  /// False for a row that says that there is no secret.
  [[nodiscard]] bool has_secret() const { return has_secret_; }
  /// The keywords that it may begin with.
  [[nodiscard]] const std::vector<pattern_keyword>& first_keywords() const {
    return tokens_.front().keywords;
  }

 private:
  enum class kinds : std::uint8_t {
    keyword,
    any,
    number,
    encryption,
    secret,
    secret_to_end,
    line_end,
    rest
  };
  struct token {
    kinds kind = kinds::keyword;
    bool optional = false;
    std::vector<pattern_keyword> keywords;
    std::vector<std::string_view> parts;  // of `*part*`
  };
  class walk;

  static token token_of(std::string_view written);

  std::vector<token> tokens_;
  bool has_secret_ = false;
};

}  // namespace peerlint::structure
