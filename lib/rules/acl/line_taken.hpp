#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "rules/acl/crypto_line.hpp"

// What earlier lines of a crypto list leave to a line.
namespace peerlint::rules::acl {

/// A line that decides no packet, and an earlier one that takes what it was for.
struct line_taken {
  const model::access_list_entry* line = nullptr;
  const model::access_list_entry* by = nullptr;
  net::packet one;          ///< the line is for it, `by` decides it
  bool by_one_line = true;  ///< else several together leave nothing
  bool same = false;        ///< `by` says the very same, action and all
};

[[nodiscard]] inline bool is_equal_line(const net::flow_list& list, std::size_t a, std::size_t b) {
  const auto& first = list.lines()[a];
  const auto& second = list.lines()[b];
  if (first.action != second.action || first.last - first.first != second.last - second.first)
    return false;
  for (std::size_t i = 0; i < first.last - first.first; ++i)
    if (!(list.items()[first.first + i].what == list.items()[second.first + i].what)) return false;
  return true;
}

/// The place of the line that has this number.
[[nodiscard]] inline std::optional<std::size_t> place_of(const net::flow_list& list,
                                                         std::size_t number) {
  for (std::size_t i = 0; i < list.lines().size(); ++i)
    if (list.lines()[i].number == number) return i;
  return std::nullopt;
}

/// The lines of a list that decide nothing, for certain; none for a list that permits nothing at
/// all, which is a fault of its own.
[[nodiscard]] inline std::vector<line_taken> lines_taken(const facts::crypto_list& list) {
  std::vector<line_taken> found;
  if (list.permits_nothing) return found;
  const auto& filter = *list.filter;
  for (std::size_t i = 0; i < list.effects.size(); ++i) {
    const auto& effect = list.effects[i];
    const auto& place = filter.flows.lines()[i];
    if (effect.reachable != net::truth::no || place.first == place.last) continue;
    const auto one = net::natural_packet(filter.flows.items()[place.first].what.packets);
    auto number = filter.flows.decide(one).line;
    if (effect.shadowed_by) number = effect.shadowed_by;
    if (!number) continue;
    const auto other = place_of(filter.flows, *number);
    found.push_back({&filter.line(effect.number), &filter.line(*number), one,
                     effect.shadowed_by.has_value(),
                     other && is_equal_line(filter.flows, *other, i)});
  }
  return found;
}

}  // namespace peerlint::rules::acl
