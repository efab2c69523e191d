#include "rules/rule.hpp"

namespace peerlint::rules::map {

bool is_one_host(const net::address_block& block) {
  return net::length_of(block, net::address_family::ipv4) == 32U;
}

/// A line of the list that permits from or to more than one host; null when all are hosts.
const model::access_list_entry* wider_than_hosts(const facts::access_filter& filter) {
  for (const auto& line : filter.flows.lines()) {
    if (line.action != net::verdict::permit) continue;
    for (auto i = line.first; i < line.last; ++i) {
      const auto& what = filter.flows.items()[i].what.packets;
      if (!is_one_host(what.source) || !is_one_host(what.destination))
        return &filter.line(line.number);
    }
  }
  return nullptr;
}

/// An entry that prefers a transform set, and a line of its list for more than hosts.
struct use_between_networks {
  const model::crypto_map_entry* entry = nullptr;
  const model::access_list_entry* line = nullptr;
};

use_between_networks first_use(const model::transform_set& set, const facts::device_facts& facts) {
  for (const auto& map : facts.device.crypto_maps)
    for (const auto& entry : map.entries) {
      if (!entry.is_static() || !entry.match_address.is_set() || entry.transform_sets.empty() ||
          entry.transform_sets.front().value != set.name.value)
        continue;
      const auto* filter = facts.filters.named(entry.match_address.value);
      const auto* line = filter != nullptr ? wider_than_hosts(*filter) : nullptr;
      if (line != nullptr) return {&entry, line};
    }
  return {};
}

}  // namespace peerlint::rules::map

PEERLINT_RULE(map_transport_mode_with_subnet_selectors){
    .code = "MAP014",
    .name = "transport-mode-with-subnet-selectors",
    .summary = "transport mode is asked for between networks",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const model::transform_set& set, const facts::device_facts& facts, report& out) {
          if (!set.mode.is_set() || set.mode.value == model::ipsec_mode::tunnel) return;
          const auto found = map::first_use(set, facts);
          if (found.entry == nullptr) return;
          const bool required = set.mode.value == model::ipsec_mode::transport_require;
          auto& made = out.at(set.mode.line,
                              "transform set {} asks for transport mode between "
                              "networks",
                              set.name.value);
          if (!required) made.at_most(level::note);
          made.label(required ? "the peer has to refuse it" : "tunnel mode is used")
              .related(found.line->line.at, "a network")
              .related(found.entry->header.at, "the first entry for it")
              .why(required
                       ? "in transport mode a packet keeps its addresses, so it is possible only "
                         "between the two routers themselves: for these lines no SA is made"
                       : "in transport mode a packet keeps its addresses, so it is possible only "
                         "between the two routers themselves: IOS uses tunnel mode instead, and "
                         "the line says what is not so")
              .help("crypto ipsec transform-set {} … / mode tunnel", set.name.value);
        },
};
