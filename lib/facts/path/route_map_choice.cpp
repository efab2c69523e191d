#include "facts/path/route_map_choice.hpp"

#include <algorithm>

namespace peerlint::facts {
namespace {

using net::truth;

// Lists of one line match when any of them permits.
filter_decision any_permits(const std::vector<located<std::string>>& lists, const net::packet& one,
                            const access_filters& filters) {
  filter_decision made{truth::no, nullptr};
  for (const auto& name : lists) {
    const auto* filter = filters.named(name.value);
    // A list that is not there matches everything.
    const auto next =
        filter == nullptr ? filter_decision{truth::yes, nullptr} : decide(*filter, one);
    if (next.permitted == truth::yes) return next;
    if (next.permitted == truth::unknown) made = next;
  }
  return made;
}

truth is_among(const std::vector<located<std::string>>& names, const model::interface* out) {
  if (out == nullptr) return truth::unknown;
  const auto is_it = [&](const auto& name) { return name.value == out->name.value; };
  return std::any_of(names.begin(), names.end(), is_it) ? truth::yes : truth::no;
}

bool matches_what_is_not_known(const model::route_map_clause& clause) {
  return !clause.match_prefix_lists.empty() || !clause.match_next_hop_access_lists.empty() ||
         !clause.match_next_hop_prefix_lists.empty() || clause.match_track.is_set() ||
         std::any_of(clause.options.begin(), clause.options.end(),
                     [](const auto& option) { return option.command.starts_with("match"); });
}

}  // namespace

route_map_choice choose(const model::route_map& map, const net::packet& one,
                        const model::interface* out, const access_filters& filters) {
  for (const auto& clause : map.clauses) {
    filter_decision by_list{truth::yes, nullptr};
    if (!clause.match_access_lists.empty())
      by_list = any_permits(clause.match_access_lists, one, filters);
    if (by_list.permitted == truth::no) continue;
    auto by_interface = truth::yes;
    if (!clause.match_interfaces.empty()) by_interface = is_among(clause.match_interfaces, out);
    if (by_interface == truth::no) continue;
    if (by_list.permitted == truth::unknown || by_interface == truth::unknown ||
        matches_what_is_not_known(clause))
      return {truth::unknown, &clause, nullptr};
    const bool permits = clause.action == model::route_map_action::permit;
    return {permits ? truth::yes : truth::no, &clause, by_list.line};
  }
  return {};
}

}  // namespace peerlint::facts
