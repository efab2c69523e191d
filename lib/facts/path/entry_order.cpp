#include "facts/path/entry_order.hpp"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string>
#include <utility>

#include "facts/path/crypto_selection.hpp"
#include "net/line_effects.hpp"
#include "net/list_search.hpp"

namespace peerlint::facts {
namespace {

// An entry whose list counts, and what the list permits for certain, each flow once.
struct candidate {
  const model::crypto_map_entry* entry = nullptr;
  const access_filter* filter = nullptr;
  std::vector<net::flow> permits;
};

std::vector<net::flow> permitted_by(const access_filter& filter) {
  std::vector<net::flow> all;
  auto work = net::default_work(filter.flows.items().size());
  for (std::size_t place = 0; place < filter.flows.lines().size(); ++place) {
    if (filter.flows.lines()[place].action != net::verdict::permit) continue;
    if (auto left = net::effective_flows(filter.flows, place, work))
      std::move(left->begin(), left->end(), std::back_inserter(all));
  }
  return all;
}

std::vector<candidate> candidates_of(const model::crypto_map& map, const access_filters& filters) {
  std::vector<candidate> all;
  for (const auto& entry : map.entries) {
    if (!entry.is_static() || !is_complete(entry, filters)) continue;
    const auto* filter = filters.named(entry.match_address.value);
    all.push_back({&entry, filter, permitted_by(*filter)});
  }
  return all;
}

// The permits of all as one list, numbered by the place of their entry.
net::flow_list united(const std::vector<candidate>& all) {
  std::vector<net::list_line> lines;
  for (std::size_t i = 0; i < all.size(); ++i)
    if (!all[i].permits.empty()) lines.push_back({i, net::verdict::permit, all[i].permits});
  return net::flow_list(std::move(lines));
}

net::flow_list of_some(const std::vector<candidate>& all, const std::vector<std::size_t>& places) {
  std::vector<net::list_line> lines;
  for (const auto place : places)
    lines.push_back({place, net::verdict::permit, all[place].permits});
  return net::flow_list(std::move(lines));
}

// The earlier entries that may permit what this one does.
std::vector<std::size_t> earlier_meeting(const net::flow_list& lists, const candidate& of,
                                         std::size_t place) {
  std::vector<std::size_t> found;
  for (const auto& flow : of.permits)
    for (const auto other : lists.lines_meeting(flow))
      if (other < place) found.push_back(other);
  std::sort(found.begin(), found.end());
  found.erase(std::unique(found.begin(), found.end()), found.end());
  return found;
}

std::optional<entry_overlap> between(const candidate& earlier, const candidate& later) {
  auto work = net::default_work(earlier.permits.size() + later.permits.size());
  const auto apart = net::permits_apart(later.filter->flows, earlier.filter->flows, work);
  if (apart.holds != net::truth::no || !apart.against) return std::nullopt;
  entry_overlap made;
  made.entry = later.entry;
  made.earlier = earlier.entry;
  made.taken = *apart.against;
  made.by = decide(*earlier.filter, made.taken).line;
  made.meant = decide(*later.filter, made.taken).line;
  if (made.by == nullptr || made.meant == nullptr) return std::nullopt;
  made.lists = net::compare(later.filter->flows, earlier.filter->flows).is();
  return made;
}

std::vector<std::string> peer_names(const model::crypto_map_entry& entry) {
  std::vector<std::string> names;
  for (const auto& peer : entry.peers) names.push_back(peer.value.name);
  std::sort(names.begin(), names.end());
  return names;
}

}  // namespace

bool entry_overlap::same_peers() const { return peer_names(*entry) == peer_names(*earlier); }

std::vector<entry_overlap> overlaps_of(const model::crypto_map& map, const access_filters& filters,
                                       const model::device& device) {
  std::vector<entry_overlap> found;
  if (map.ipv6 || deny_of(device) != crypto_deny::jump) return found;
  const auto all = candidates_of(map, filters);
  const auto lists = united(all);
  for (std::size_t i = 1; i < all.size(); ++i) {
    const auto before = earlier_meeting(lists, all[i], i);
    for (const auto place : before) {
      auto made = between(all[place], all[i]);
      if (!made) continue;
      auto work = net::default_work(all[i].permits.size() + lists.items().size());
      const auto within = net::permits_within(all[i].filter->flows, of_some(all, before), work);
      // Nothing is left when all of it lies within the earlier lists.
      if (within.holds != net::truth::unknown)
        made->left = within.holds == net::truth::yes ? net::truth::no : net::truth::yes;
      made->keeps = within.against;
      found.push_back(*made);
      break;
    }
  }
  return found;
}

}  // namespace peerlint::facts
