#include "facts/path/access_filters.hpp"

#include <algorithm>
#include <utility>
#include <vector>

#include "facts/path/ace_flows.hpp"

namespace peerlint::facts {
namespace {

bool is_remark(const model::access_list_entry& entry) {
  return entry.action == model::ace_action::remark;
}

access_filter filter_of(const model::access_list& list, const model::device& device) {
  std::vector<net::list_line> lines;
  for (std::size_t i = 0; i < list.entries.size(); ++i) {
    const auto& entry = list.entries[i];
    if (is_remark(entry)) continue;
    const auto action =
        entry.action == model::ace_action::permit ? net::verdict::permit : net::verdict::deny;
    lines.push_back({i, action, flows_of(entry, device)});
  }
  return {&list, net::flow_list(std::move(lines))};
}

}  // namespace

access_filters::access_filters(const model::device& device) : device_(device) {
  for (const auto& list : device.access_lists) {
    if (std::all_of(list.entries.begin(), list.entries.end(), is_remark)) continue;
    const auto made = by_name_.try_emplace(list.name.value);
    if (made.second) made.first->second.list = &list;
  }
}

const access_filter* access_filters::named(std::string_view name) const {
  const auto at = by_name_.find(name);
  if (at == by_name_.end()) return nullptr;
  const auto& found = at->second;
  return &found.filter.get([&] { return filter_of(*found.list, device_); });
}

filter_decision decide(const access_filter& filter, const net::packet& one) {
  const auto made = filter.flows.decide(one);
  return {made.permitted, made.line ? &filter.line(*made.line) : nullptr};
}

}  // namespace peerlint::facts
