#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace peerlint::facts {

/// How a router takes a pattern.
enum class pattern_states : std::uint8_t {
  plain,        ///< compiles on every release
  nonportable,  ///< has what other dialects have: `\d`, `(?:`, `*?`
  broken,       ///< does not compile
};

/// A regular expression of EEM, as POSIX has them: searched in the text, not matched with all of
/// it. Costs linear time whatever the pattern.
class eem_pattern {
 public:
  explicit eem_pattern(std::string_view pattern);
  ~eem_pattern();
  eem_pattern(const eem_pattern&) = delete;
  eem_pattern& operator=(const eem_pattern&) = delete;

  [[nodiscard]] pattern_states state() const { return state_; }
  /// What is foreign or broken: "\d", "missing closing )".
  [[nodiscard]] const std::string& reason() const { return reason_; }
  /// Where in the pattern it stands, and how long it is; the whole pattern when it is broken.
  [[nodiscard]] std::size_t begin() const { return begin_; }
  [[nodiscard]] std::size_t size() const { return size_; }
  /// The pattern occurs in the text; false for one that is not plain.
  [[nodiscard]] bool finds(std::string_view text) const;

 private:
  struct automaton;

  pattern_states state_ = pattern_states::plain;
  std::string reason_;
  std::size_t begin_ = 0;
  std::size_t size_ = 0;
  std::unique_ptr<automaton> compiled_;
};

/// The pattern has nothing but literal characters: it finds exactly itself.
[[nodiscard]] bool is_literal(std::string_view pattern);

}  // namespace peerlint::facts
