#include "facts/failover/eem_pattern.hpp"

#include <array>
#include <cctype>

#include <re2/re2.h>

namespace peerlint::facts {
namespace {

RE2::Options posix() {
  RE2::Options made;
  made.set_posix_syntax(true);
  made.set_log_errors(false);
  constexpr std::int64_t most = 1 << 20;
  made.set_max_mem(most);
  return made;
}

re2::StringPiece piece(std::string_view text) { return {text.data(), text.size()}; }

bool is_quantifier(char c) { return c == '*' || c == '+' || c == '?'; }

/// Where something of another dialect stands; of size 0 when nowhere.
struct foreign_part {
  std::size_t at = 0;
  std::size_t size = 0;
};

// The part at an offset; `inside` a bracket expression the backslash is a character of its own.
std::size_t foreign_size(std::string_view rest) {
  if (rest.size() < 2) return 0;
  if (rest[0] == '\\')
    return std::string_view("dDsSwWbBAZ123456789").find(rest[1]) == std::string_view::npos ? 0 : 2;
  if (rest.starts_with("(?")) return rest.size() > 2 ? 3 : 2;
  return is_quantifier(rest[0]) && rest[1] == '?' ? 2 : 0;
}

foreign_part find_foreign(std::string_view pattern) {
  bool inside = false;
  for (std::size_t at = 0; at < pattern.size(); ++at) {
    const char c = pattern[at];
    if (inside) {
      inside = c != ']';
      continue;
    }
    if (const auto size = foreign_size(pattern.substr(at)); size != 0) return {at, size};
    if (c == '\\') ++at;
    if (c == '[') {
      inside = true;
      // A bracket that stands first is a character.
      if (at + 1 < pattern.size() && pattern[at + 1] == '^') ++at;
      if (at + 1 < pattern.size() && pattern[at + 1] == ']') ++at;
    }
  }
  return {};
}

// RE2 takes a backslash before a letter as an error, POSIX as the letter.
std::string without_idle_escapes(std::string_view pattern) {
  std::string made;
  for (std::size_t at = 0; at < pattern.size(); ++at) {
    const bool escape = pattern[at] == '\\' && at + 1 < pattern.size() &&
                        std::isalpha(static_cast<unsigned char>(pattern[at + 1])) != 0 &&
                        std::string_view("nrtfv").find(pattern[at + 1]) == std::string_view::npos;
    if (!escape) made += pattern[at];
    if (!escape && pattern[at] == '\\' && at + 1 < pattern.size()) made += pattern[++at];
  }
  return made;
}

}  // namespace

struct eem_pattern::automaton {
  explicit automaton(const std::string& pattern) : compiled(pattern, posix()) {}
  RE2 compiled;
};

eem_pattern::eem_pattern(std::string_view pattern) : size_(pattern.size()) {
  if (const auto part = find_foreign(pattern); part.size != 0) {
    state_ = pattern_states::nonportable;
    begin_ = part.at;
    size_ = part.size;
    reason_ = std::string(pattern.substr(part.at, part.size));
    return;
  }
  auto made = std::make_unique<automaton>(without_idle_escapes(pattern));
  if (made->compiled.ok()) {
    compiled_ = std::move(made);
    return;
  }
  state_ = pattern_states::broken;
  reason_ = made->compiled.error();
}

eem_pattern::~eem_pattern() = default;

bool eem_pattern::finds(std::string_view text) const {
  return compiled_ != nullptr && RE2::PartialMatch(piece(text), compiled_->compiled);
}

bool is_literal(std::string_view pattern) {
  return pattern.find_first_of("\\.*+?^$[](){}|") == std::string_view::npos;
}

}  // namespace peerlint::facts
