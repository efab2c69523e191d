#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "structure/secret_pattern.hpp"
#include "structure/stretch.hpp"
#include "structure/words.hpp"

namespace peerlint::structure {

/// What in a line of a configuration is a secret, judged by the words before it: sorted, disjoint.
/// `misspelt` is for lines that IOS may not take: keywords may have typos, keys blanks.
[[nodiscard]] std::vector<stretch> find_secrets(std::string_view line,
                                                spelling how = spelling::right);

/// A line that is split already.
struct words_of_line {
  std::string_view line;
  std::span<const word> words;
  rare_characters rare = no_rare_character;
};

/// The same, faster, for `spelling::right`.
[[nodiscard]] std::vector<stretch> find_secrets(const words_of_line& line);

/// The same for `spelling::misspelt` and the lines of one text, which have the same words over and
/// over: it remembers those that no secret stands behind.
class secret_finder {
 public:
  [[nodiscard]] std::vector<stretch> find_misspelt(std::string_view line);

 private:
  [[nodiscard]] bool may_have_any(std::string_view line);
  [[nodiscard]] bool is_harmless(std::string_view word);

  std::array<std::uint64_t, 1024> harmless_{};  // words, each as a number
};

}  // namespace peerlint::structure
