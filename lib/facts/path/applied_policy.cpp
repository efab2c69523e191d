#include "facts/path/applied_policy.hpp"

#include <algorithm>

#include "facts/names/named.hpp"
#include "facts/tunnel_kind.hpp"

namespace peerlint::facts {
namespace {

bool matches_on_something_else(const model::route_map_clause& clause) {
  return !clause.match_prefix_lists.empty() || !clause.match_interfaces.empty() ||
         !clause.match_next_hop_access_lists.empty() ||
         !clause.match_next_hop_prefix_lists.empty() || clause.match_track.is_set() ||
         std::any_of(clause.options.begin(), clause.options.end(),
                     [](const auto& one) { return one.command.starts_with("match"); });
}

// Its first line with a flow permits everything.
bool permits_everything(const access_filter& filter) {
  const auto& items = filter.flows.items();
  if (items.empty() || items.front().action != net::verdict::permit) return false;
  const net::flow all{net::normal(net::all_traffic(net::address_family::ipv4))};
  return net::contains(items.front().what, all);
}

}  // namespace

std::vector<applied_policy> applied_policies(const device_facts& facts) {
  std::vector<applied_policy> all;
  const auto& device = facts.device;
  for (const auto& on : device.interfaces) {
    if (!on.policy_route_map.is_set() || !facts.routes.is_live(on)) continue;
    const auto* const map = find_named(device.route_maps, on.policy_route_map.value);
    if (map != nullptr) all.push_back({map, &on, on.policy_route_map.at, on.vrf.value});
  }
  if (!device.local_policy.is_set()) return all;
  const auto* const map = find_named(device.route_maps, device.local_policy.value);
  if (map != nullptr) all.push_back({map, nullptr, device.local_policy.at, {}});
  return all;
}

bool applied_clause::is_local() const {
  return std::all_of(by.begin(), by.end(), [](const auto& one) { return one.in == nullptr; });
}

std::vector<applied_clause> applied_clauses(const device_facts& facts) {
  const auto policies = applied_policies(facts);
  std::vector<applied_clause> all;
  for (const auto& map : facts.device.route_maps) {
    std::vector<applied_policy> by;
    for (const auto& one : policies)
      if (one.map == &map) by.push_back(one);
    if (by.empty()) continue;
    for (const auto& clause : map.clauses) all.push_back({&clause, by});
  }
  return all;
}

bool takes_everything(const model::route_map_clause& clause, const access_filters& filters) {
  if (matches_on_something_else(clause)) return false;
  const auto& lists = clause.match_access_lists;
  if (lists.empty()) return true;
  return std::any_of(lists.begin(), lists.end(), [&](const auto& name) {
    const auto* const filter = filters.named(name.value);
    return filter != nullptr && permits_everything(*filter);
  });
}

bool is_verified_next_hop(span line, const model::device& device) {
  const auto has = [&](const model::next_hops& of) {
    return std::any_of(of.verified.begin(), of.verified.end(),
                       [&](const auto& one) { return one.at == line; });
  };
  for (const auto& map : device.route_maps)
    for (const auto& clause : map.clauses)
      if (has(clause.next_hop) || has(clause.default_next_hop)) return true;
  return false;
}

bool knows_neighbours(std::string_view vrf, const device_facts& facts) {
  if (!facts.read.whole) return false;
  const auto& all = facts.device.interfaces;
  return std::none_of(all.begin(), all.end(), [&](const auto& on) {
    return on.vrf.value == vrf && facts.routes.is_live(on) && on.addresses.empty() &&
           (on.dynamic_address.is_set() || on.unnumbered.is_set() || is_tunnel(on));
  });
}

}  // namespace peerlint::facts
