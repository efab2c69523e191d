#include "facts/path/crypto_translation.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>
#include <utility>

#include "facts/names/named.hpp"
#include "facts/path/crypto_selection.hpp"
#include "facts/path/flow_filtering.hpp"
#include "facts/path/policy_routing.hpp"
#include "facts/path/translation.hpp"
#include "net/service_names.hpp"

namespace peerlint::facts {
namespace {

using net::truth;

bool has_side(const model::interface& on, model::nat_side side) {
  return (on.nat.is_set() && on.nat.value == side) || on.nat_enable.is_set();
}

net::flow from(const net::address_block& source) {
  net::flow made{net::all_traffic(net::address_family::ipv4)};
  made.packets.source = source;
  return made;
}

// What comes in by an inside interface: from its networks, and from those that routes put there.
struct inside_source {
  const model::interface* in = nullptr;
  net::flow flow;
};

std::vector<inside_source> inside_sources(const device_facts& facts) {
  std::vector<inside_source> found;
  for (const auto& each : facts.routes.all()) {
    if (each.to.length == 0 || each.discards || each.while_up) continue;
    const auto* in = facts.routes.egress_of(each);
    if (in == nullptr || in->vrf.value != each.vrf || !has_side(*in, model::nat_side::inside))
      continue;
    found.push_back({in, from(net::block_of(each.to))});
  }
  return found;
}

bool matches_more(const model::route_map_clause& clause) {
  return !clause.match_prefix_lists.empty() || !clause.match_next_hop_access_lists.empty() ||
         !clause.match_next_hop_prefix_lists.empty() || clause.match_track.is_set() ||
         std::any_of(clause.options.begin(), clause.options.end(),
                     [](const auto& option) { return option.command.starts_with("match"); });
}

bool is_for(const model::route_map_clause& clause, const model::interface& out) {
  const auto& names = clause.match_interfaces;
  return names.empty() || std::any_of(names.begin(), names.end(), [&](const auto& name) {
           return name.value == out.name.value;
         });
}

// What a clause matches of the pieces; nothing where a list is not there.
std::optional<std::vector<decided_flow>> matched_by(const model::route_map_clause& clause,
                                                    const std::vector<net::flow>& pieces,
                                                    const access_filters& filters) {
  std::vector<decided_flow> made;
  if (clause.match_access_lists.empty())
    for (const auto& piece : pieces) made.push_back({piece, nullptr});
  for (const auto& name : clause.match_access_lists) {
    const auto* filter = filters.named(name.value);
    if (filter == nullptr) return std::nullopt;
    auto some = permitted_parts(*filter, pieces);
    std::move(some.begin(), some.end(), std::back_inserter(made));
  }
  return made;
}

std::vector<decided_flow> taken_by(const model::route_map& map, std::vector<net::flow> pieces,
                                   const model::interface& out, const access_filters& filters) {
  std::vector<decided_flow> found;
  for (const auto& clause : map.clauses) {
    if (!is_for(clause, out)) continue;
    const auto matched = matched_by(clause, pieces, filters);
    if (!matched || matches_more(clause)) break;
    for (const auto& each : *matched) {
      if (clause.action == model::route_map_action::permit) found.push_back(each);
      pieces = without(pieces, each.what);
    }
  }
  return found;
}

std::vector<decided_flow> taken_by(const model::nat_rule& rule, const net::flow& traffic,
                                   const model::interface& out, const device_facts& facts) {
  if (!rule.route_map.value.empty()) {
    const auto* map = find_named(facts.device.route_maps, rule.route_map.value);
    if (map == nullptr) return {};
    return taken_by(*map, {traffic}, out, facts.filters);
  }
  const auto* filter = facts.filters.named(rule.access_list.value);
  if (filter == nullptr) return {};
  return permitted_parts(*filter, {traffic});
}

std::optional<net::flow> taken_by(const model::nat_static& of, const net::flow& traffic) {
  const auto length = of.kind == model::nat_static_kind::network ? of.length : std::uint8_t{32};
  auto local = from(net::block_of(net::prefix_of(of.original.value, length)));
  using kinds = model::nat_static_kind;
  if (of.kind == kinds::tcp || of.kind == kinds::udp) {
    const auto port = net::port_of(of.original_port);
    if (!port) return std::nullopt;
    const auto protocol = of.kind == kinds::tcp ? net::tcp_protocol : net::udp_protocol;
    local.packets.protocols = net::number_set::of(protocol);
    local.packets.source_ports = net::number_set::of(*port);
  } else if (of.kind != kinds::host && of.kind != kinds::network) {
    return std::nullopt;
  }
  return net::intersection(traffic, net::normal(std::move(local)));
}

// A packet of the flow that the router does not send itself.
std::optional<net::packet> transit_packet(const net::flow& whole, const model::interface& in,
                                          const device_facts& facts) {
  auto one = net::natural_packet(whole.packets);
  const auto first = one.source.low;
  for (const std::uint64_t further : std::array<std::uint64_t, 6>{0, 9, 1, 2, 3, 99}) {
    one.source.low = first + further;
    if (net::contains(whole.packets, one) &&
        facts.routes.owner_of(in.vrf.value, net::ipv4_of(one.source)) == nullptr)
      return one;
  }
  return std::nullopt;
}

const model::access_list* list_of(const model::access_list_entry* line,
                                  const model::device& device) {
  const auto has_it = [&](const model::access_list& list) {
    return std::any_of(list.entries.begin(), list.entries.end(),
                       [&](const auto& one) { return &one == line; });
  };
  const auto at = std::find_if(device.access_lists.begin(), device.access_lists.end(), has_it);
  return at == device.access_lists.end() ? nullptr : &*at;
}

// The later line that was to keep the packet out of NAT.
const model::access_list_entry* late_exemption(const crypto_translation& by,
                                               const access_filters& filters) {
  const auto* filter = by.list == nullptr ? nullptr : filters.named(by.list->name.value);
  if (filter == nullptr) return nullptr;
  const net::flow exactly{net::traffic_of(by.packet)};
  for (const auto number : filter->flows.lines_containing(exactly)) {
    const auto& later = filter->line(number);
    if (&later > by.line && later.action == model::ace_action::deny &&
        later.destination.value.kind != model::ace_address::kinds::any)
      return &later;
  }
  return nullptr;
}

class translation_finder {
 public:
  translation_finder(const vpn_endpoint& endpoint, const device_facts& facts)
      : endpoint_(endpoint), out_(*endpoint.on), facts_(facts) {}

  void add(const inside_source& from, const access_filter& protects) {
    for (const auto& of : facts_.device.nat_statics) {
      if (of.direction != model::nat_direction::inside_source) continue;
      const auto taken = taken_by(of, from.flow);
      if (!taken) continue;
      for (const auto& each : permitted_parts(protects, {*taken}))
        prove({nullptr, &of, from.in}, {each.what, nullptr}, *each.line);
    }
    for (const auto& each : permitted_parts(protects, {from.flow}))
      for (const auto& rule : facts_.device.nat_rules) {
        if (rule.direction == model::nat_direction::outside_source) continue;
        for (const auto& taken : taken_by(rule, each.what, out_, facts_))
          if (prove({&rule, nullptr, from.in}, taken, *each.line)) break;
      }
  }

  std::vector<crypto_translation> found;

 private:
  bool prove(crypto_translation by, const decided_flow& taken,
             const model::access_list_entry& selector) {
    const auto one = transit_packet(taken.what, *by.in, facts_);
    if (!one) return false;
    const auto made = translate_leaving(*one, *by.in, out_, facts_.filters, facts_.device);
    if (made.applies != truth::yes || made.rule != by.rule || made.fixed != by.fixed) return false;
    if (!is_for_the_entry(*one, made.packet) || !leads_here(*one, by)) return false;
    by.packet = *one;
    by.line = taken.line;
    by.list = list_of(taken.line, facts_.device);
    by.late_exemption = late_exemption(by, facts_.filters);
    by.selectors.push_back(&selector);
    keep(std::move(by));
    return true;
  }

  // Selectors written for the addresses behind NAT are meant so.
  bool is_for_the_entry(const net::packet& before, const net::packet& behind) const {
    using kinds = crypto_selection::kinds;
    const auto wanted = select(*endpoint_.map, before, facts_.filters, facts_.device);
    if (wanted.is != kinds::entry || wanted.entry != endpoint_.entry) return false;
    return behind == before ||
           select(*endpoint_.map, behind, facts_.filters, facts_.device).is == kinds::in_clear;
  }

  // Whether the packet may leave by the interface of the map; says how sure.
  bool leads_here(const net::packet& one, crypto_translation& by) const {
    const auto& in = *by.in;
    if (in.policy_route_map.is_set()) {
      const auto policy = route_by_policy(in.policy_route_map.value, one, in.vrf.value,
                                          facts_.filters, facts_.routes, facts_.device);
      if (policy.applies == truth::yes && policy.out != nullptr && policy.out != &out_)
        return false;
      if (policy.applies != truth::no) by.sure = confidence::medium;
    }
    const auto way = facts_.routes.lookup(in.vrf.value, net::ipv4_of(one.destination));
    using kinds = route_choice::kinds;
    if (way.is == kinds::own_address || way.is == kinds::discarded) return false;
    const bool here = way.is == kinds::leaves && way.out == &out_;
    if (here && way.sure == confidence::high) return true;
    by.sure = confidence::medium;
    if (here || way.is != kinds::leaves || way.sure != confidence::high) return true;
    return std::any_of(way.others.begin(), way.others.end(),
                       [&](const auto* other) { return facts_.routes.egress_of(*other) == &out_; });
  }

  void keep(crypto_translation by) {
    const auto same = std::find_if(found.begin(), found.end(), [&](const auto& one) {
      return one.rule == by.rule && one.fixed == by.fixed;
    });
    if (same == found.end()) {
      found.push_back(std::move(by));
      return;
    }
    auto& all = same->selectors;
    if (std::find(all.begin(), all.end(), by.selectors.front()) == all.end())
      all.push_back(by.selectors.front());
  }

  const vpn_endpoint& endpoint_;
  const model::interface& out_;
  const device_facts& facts_;
};

}  // namespace

std::vector<crypto_translation> translations_of(const vpn_endpoint& endpoint,
                                                const device_facts& facts) {
  if (endpoint.kind != vpn_endpoint::kinds::map_entry || endpoint.on == nullptr) return {};
  const auto& out = *endpoint.on;
  const auto& entry = *endpoint.entry;
  if (!facts.routes.is_live(out) || !has_side(out, model::nat_side::outside) ||
      !is_complete(entry, facts.filters))
    return {};
  const auto* protects = facts.filters.named(entry.match_address.value);
  translation_finder finder(endpoint, facts);
  for (const auto& from : inside_sources(facts)) finder.add(from, *protects);
  return std::move(finder.found);
}

}  // namespace peerlint::facts
