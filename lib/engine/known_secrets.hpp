#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include <peerlint/span.hpp>
#include "engine/fleet.hpp"
#include "structure/stretch.hpp"

namespace peerlint::engine {

/// The secrets of a fleet by their text, to be found in prose that was made from its lines.
class known_secrets {
 public:
  explicit known_secrets(const fleet& over);

  /// The text of every secret in the lines that the span touches, and of each word of it.
  [[nodiscard]] std::vector<std::string_view> near(span at) const;
  /// Where a text holds a secret as a whole word: one of `near`, or one of the fleet that is long
  /// enough to be told from other words. Outside of quotes a secret that could be any word or
  /// number is left: the prose of a rule has such words, too.
  [[nodiscard]] std::vector<structure::stretch> find(
      std::string_view text, const std::vector<structure::stretch>& quotes,
      const std::vector<std::string_view>& near) const;
  /// Where the secrets inside the span stand, counted from its begin.
  [[nodiscard]] std::vector<structure::stretch> within(span at) const;

 private:
  void add(std::string_view secret);

  const fleet& over_;
  std::unordered_map<std::uint32_t, std::vector<std::string_view>> by_start_;
};

}  // namespace peerlint::engine
