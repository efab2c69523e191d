#include "facts/unplaced.hpp"

#include <algorithm>

#include "source/nearest.hpp"

namespace peerlint::facts {

std::string_view meant_by(const session::unplaced_line& line, const device_facts& facts) {
  // Short words are near to many things.
  const auto most = std::min<std::size_t>(2, word_of(line).size() / 3);
  const auto nearest = facts.nearest(line);
  return source::edit_distance(word_of(line), nearest) <= most ? nearest : std::string_view{};
}

std::string_view word_of(const session::unplaced_line& line) { return line.fault_word; }

confidence as_printed(span at, const device_facts& facts, confidence if_printed) {
  const bool printed = facts.read.running_config && !facts.read.is_in_change(at);
  return printed ? if_printed : confidence::high;
}

}  // namespace peerlint::facts
