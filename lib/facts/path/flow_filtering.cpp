#include "facts/path/flow_filtering.hpp"

#include <algorithm>
#include <cstddef>
#include <span>
#include <utility>

namespace peerlint::facts {
namespace {

using net::truth;

// Lists that cut a flow into more than this are not followed further.
constexpr std::size_t most_pieces = 512;

std::span<const net::flow_list::item> items_of(const net::flow_list& list, std::size_t number) {
  const auto& lines = list.lines();
  const auto at =
      std::lower_bound(lines.begin(), lines.end(), number,
                       [](const auto& line, std::size_t wanted) { return line.number < wanted; });
  return std::span(list.items()).subspan(at->first, at->last - at->first);
}

void add_common(const std::vector<net::flow>& pieces, const net::flow& with,
                const model::access_list_entry& line, std::vector<decided_flow>& into) {
  for (const auto& piece : pieces)
    if (auto common = net::intersection(piece, with); common && common->conditions.empty())
      into.push_back({std::move(*common), &line});
}

std::vector<std::size_t> lines_meeting(const net::flow_list& list,
                                       const std::vector<net::flow>& pieces) {
  std::vector<std::size_t> all;
  for (const auto& piece : pieces) {
    const auto some = list.lines_meeting(piece);
    all.insert(all.end(), some.begin(), some.end());
  }
  std::sort(all.begin(), all.end());
  all.erase(std::unique(all.begin(), all.end()), all.end());
  return all;
}

}  // namespace

filter_decision decide(const access_filter& filter, const net::flow& whole) {
  const auto wanted = net::normal(whole);
  bool permits_some = false;
  bool denies_some = false;
  for (const auto number : filter.flows.lines_meeting(wanted)) {
    const auto& line = filter.line(number);
    const bool permits = line.action == model::ace_action::permit;
    const auto items = items_of(filter.flows, number);
    const bool all = std::any_of(items.begin(), items.end(), [&](const auto& item) {
      return net::contains(item.what, wanted);
    });
    if (all) {
      if (permits ? denies_some : permits_some) return {truth::unknown, nullptr};
      return {permits ? truth::yes : truth::no, &line};
    }
    (permits ? permits_some : denies_some) = true;
  }
  return {permits_some ? truth::unknown : truth::no, nullptr};
}

std::vector<net::flow> without(const std::vector<net::flow>& pieces, const net::flow& taken) {
  net::flow always = taken;
  always.conditions.clear();
  std::vector<net::flow> left;
  for (const auto& piece : pieces)
    for (auto& rest : net::difference(piece, always)) left.push_back(std::move(rest));
  return left;
}

std::vector<decided_flow> permitted_parts(const access_filter& filter,
                                          std::vector<net::flow> pieces) {
  std::vector<decided_flow> found;
  for (const auto number : lines_meeting(filter.flows, pieces)) {
    const auto& line = filter.line(number);
    for (const auto& item : items_of(filter.flows, number)) {
      if (line.action == model::ace_action::permit && item.what.conditions.empty())
        add_common(pieces, item.what, line, found);
      pieces = without(pieces, item.what);
      if (pieces.size() > most_pieces) return {};
    }
  }
  return found;
}

}  // namespace peerlint::facts
