#include "facts/path/access_filters.hpp"

#include <utility>
#include <vector>

#include "facts/path/ace_flows.hpp"

namespace peerlint::facts {

access_filters::access_filters(const model::device& device) {
  for (const auto& list : device.access_lists) {
    std::vector<net::list_line> lines;
    for (std::size_t i = 0; i < list.entries.size(); ++i) {
      const auto& entry = list.entries[i];
      if (entry.action == model::ace_action::remark) continue;
      const auto action =
          entry.action == model::ace_action::permit ? net::verdict::permit : net::verdict::deny;
      lines.push_back({i, action, flows_of(entry, device)});
    }
    if (!lines.empty())
      by_name_.emplace(list.name.value, access_filter{&list, net::flow_list(std::move(lines))});
  }
}

const access_filter* access_filters::named(std::string_view name) const {
  const auto at = by_name_.find(name);
  return at == by_name_.end() ? nullptr : &at->second;
}

filter_decision decide(const access_filter& filter, const net::packet& one) {
  const auto made = filter.flows.decide(one);
  return {made.permitted, made.line ? &filter.line(*made.line) : nullptr};
}

}  // namespace peerlint::facts
