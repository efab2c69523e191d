#include "facts/path/crypto_lists.hpp"

#include <map>
#include <string_view>
#include <utility>

#include "net/list_comparison.hpp"
#include "net/list_search.hpp"

namespace peerlint::facts {
namespace {

using users = std::map<std::string_view, std::vector<const model::crypto_map_entry*>>;

// The bare header of an entry that only a change knows tells no kind; it may be of a GDOI member.
void add_static(const model::device& device, users& into) {
  for (const auto& map : device.crypto_maps) {
    if (map.ipv6) continue;
    for (const auto& entry : map.entries)
      if (entry.is_static() && entry.match_address.is_set())
        into[entry.match_address.value].push_back(&entry);
  }
}

void add_dynamic(const model::device& device, users& into) {
  for (const auto& map : device.dynamic_maps)
    for (const auto& entry : map.entries)
      if (entry.match_address.is_set()) into[entry.match_address.value].push_back(&entry);
}

net::flow_list everything() {
  std::vector<net::list_line> lines;
  lines.push_back(
      {0, net::verdict::permit, {net::flow{net::all_traffic(net::address_family::ipv4)}}});
  return net::flow_list(std::move(lines));
}

}  // namespace

std::vector<crypto_list> crypto_lists_of(const model::device& device,
                                         const access_filters& filters) {
  users by_list;
  add_static(device, by_list);
  add_dynamic(device, by_list);
  std::vector<crypto_list> all;
  for (const auto& list : device.access_lists) {
    const auto at = by_list.find(list.name.value);
    const auto* filter = filters.named(list.name.value);
    if (at != by_list.end() && filter != nullptr)
      all.push_back({filter, std::move(at->second), permits_nothing(*filter),
                     net::line_effects(filter->flows)});
  }
  return all;
}

bool permits_nothing(const access_filter& filter) {
  auto work = net::default_work(filter.flows.items().size());
  return net::permits_apart(filter.flows, everything(), work).holds == net::truth::yes;
}

}  // namespace peerlint::facts
