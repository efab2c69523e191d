#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "facts/path/peer_filtering.hpp"
#include "rules/rule.hpp"

// What rules about the filter of an outside interface have in common.
namespace peerlint::rules::fwl {

using facts::peer_filtering;
using facts::peer_traffic;

/// Where the filter drops what peers send: the first of them, and of how many.
struct dropped {
  std::vector<peer_filtering> peers;  ///< each flow once

  [[nodiscard]] const peer_filtering& first() const { return peers.front(); }
};

/// The peers on the interface that a test picks.
template <class Test>
[[nodiscard]] dropped pick(const model::interface& on, const facts::device_facts& facts,
                           peer_traffic what, Test test) {
  dropped found;
  for (auto& one : facts::filtering_on(on, facts)) {
    const bool known = std::any_of(found.peers.begin(), found.peers.end(), [&](const auto& other) {
      return other.flow(what) == one.flow(what);
    });
    if (!known && test(one)) found.peers.push_back(std::move(one));
  }
  return found;
}

[[nodiscard]] inline bool is_dropped(const peer_filtering& one, peer_traffic what) {
  return one.permitted(what) == net::truth::no;
}

[[nodiscard]] inline std::string peer_name(const peer_filtering& one) {
  return one.peer == nullptr ? "any peer" : one.peer->value.name;
}

/// How sure that the list has no line which peerlint did not understand.
[[nodiscard]] inline confidence certainty_of(const model::access_list& list,
                                             const facts::device_facts& facts) {
  return std::min({facts.certainty_without("permit", list.header.at),
                   facts.certainty_without("evaluate", list.header.at),
                   facts.certainty_of_absence(list.name.value)});
}

/// The lines to permit for each peer, above the first deny: those of the first three.
[[nodiscard]] inline std::string permits(const dropped& all,
                                         std::initializer_list<peer_traffic> kinds) {
  std::string made;
  for (std::size_t i = 0; i < std::min<std::size_t>(3, all.peers.size()); ++i)
    for (const auto what : kinds) {
      const auto& one = all.peers[i];
      if (is_dropped(one, what))
        made +=
            (made.empty() ? "permit " : " / permit ") + facts::permit_words(what, one.flow(what));
    }
  return made;
}

/// The finding at the line that drops the traffic of the first peer. `name` is what is dropped.
inline draft& found_drop(const dropped& all, peer_traffic what, std::string_view name,
                         const facts::device_facts& facts, report& out) {
  const auto& first = all.first();
  const auto& in = *first.in;
  const auto* line = first.line(what);
  const auto more = all.peers.size() - 1;
  auto& made =
      out.at(line == nullptr ? in.access_group_in.at : line->line.at,
             "access list {} on {} drops {} from {}{}", in.access_group_in.value, in.name.value,
             name, peer_name(first), more == 0 ? std::string() : say(" and {} more", more));
  if (line == nullptr)
    made.label("no line permits {}", net::to_text(first.flow(what)));
  else
    made.label("takes {}", net::to_text(first.flow(what)))
        .related(in.access_group_in.line, "filters what comes in");
  made.related(first.peer == nullptr ? first.endpoint->section : first.peer->at, "the tunnel");
  made.at_most(certainty_of(*first.filter->list, facts));
  return made;
}

}  // namespace peerlint::rules::fwl
