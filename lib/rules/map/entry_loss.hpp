#pragma once

#include <string>

#include "facts/path/entry_order.hpp"
#include "rules/rule.hpp"

// What the rules about the order of entries say alike.
namespace peerlint::rules::map {

[[nodiscard]] inline std::string number_of(const model::crypto_map_entry& entry) {
  return std::to_string(entry.sequence.value);
}

/// Both lists permit the same.
[[nodiscard]] inline bool has_equal_lists(const facts::entry_overlap& found) {
  return found.lists == net::relation::equal;
}

/// Calls `look(overlap)` for each entry that loses packets to an earlier one.
template <class Look>
void each_overlap(const model::crypto_map& map, const facts::device_facts& facts, Look look) {
  for (const auto& found : facts.overlaps_in(map)) look(found);
}

/// Marks the lines of both lists, and the entry that goes before.
inline draft& mark_lines(draft& made, const facts::entry_overlap& found) {
  made.related(found.earlier->header.at, "goes before").related(found.by->line.at, "takes it");
  // A list that two entries share has one line for both.
  if (found.meant != found.by) made.related(found.meant->line.at, "would take it");
  return made;
}

}  // namespace peerlint::rules::map
