#pragma once

#include <optional>
#include <string>

#include "facts/path/ace_words.hpp"
#include "facts/path/flow_filtering.hpp"
#include "rules/rule.hpp"

// What rules about the clear packets of a crypto map entry have in common.
namespace peerlint::rules::fwl {

/// The traffic of one line of an entry that a list drops whole.
struct dropped_selector {
  net::flow what;  ///< as the list sees it
  const model::access_list_entry* selector = nullptr;
  const model::access_list_entry* line = nullptr;  ///< null: the implicit deny
};

enum class way : bool { out, back };

[[nodiscard]] inline const facts::access_filter* selectors_of(const facts::vpn_endpoint& endpoint,
                                                              const facts::device_facts& facts) {
  if (endpoint.kind != facts::vpn_endpoint::kinds::map_entry || endpoint.on == nullptr ||
      !endpoint.entry->match_address.is_set())
    return nullptr;
  return facts.filters.named(endpoint.entry->match_address.value);
}

/// The first line of the entry whose traffic, on that way, the list drops for certain.
[[nodiscard]] inline std::optional<dropped_selector> first_dropped(
    const facts::vpn_endpoint& endpoint, const model::setting<std::string>& list, way direction,
    const facts::device_facts& facts) {
  const auto* protects = selectors_of(endpoint, facts);
  const auto* filter = list.is_set() ? facts.filters.named(list.value) : nullptr;
  if (protects == nullptr || filter == nullptr) return std::nullopt;
  const net::flow all{net::all_traffic(net::address_family::ipv4)};
  for (const auto& each : facts::permitted_parts(*protects, {all})) {
    const auto seen = direction == way::out ? each.what : net::mirrored(each.what);
    const auto made = facts::decide(*filter, seen);
    if (made.permitted == net::truth::no) return dropped_selector{seen, each.line, made.line};
  }
  return std::nullopt;
}

/// The finding at the line that drops it.
inline draft& found_drop(const dropped_selector& dropped, const model::setting<std::string>& list,
                         const facts::vpn_endpoint& endpoint, report& out) {
  auto& made = out.at(dropped.line == nullptr ? list.at : dropped.line->line.at,
                      "access list {} drops what crypto map {} {} protects", list.value,
                      endpoint.map->name.value, endpoint.entry->sequence.value);
  if (dropped.line == nullptr)
    made.label("no line permits {}", net::to_text(dropped.what));
  else
    made.label("takes {}", net::to_text(dropped.what)).related(list.line, "filters by it");
  return made.related(dropped.selector->line.at, "the line that protects it");
}

/// The line to permit: "permit ip 10.1.0.0 0.0.255.255 10.2.0.0 0.0.255.255".
[[nodiscard]] inline std::string permits(const dropped_selector& dropped, way direction) {
  const auto& line = *dropped.selector;
  const auto own = facts::words_of(line.source.value);
  const auto far = facts::words_of(line.destination.value);
  return "permit ip " + (direction == way::out ? own + ' ' + far : far + ' ' + own);
}

/// Before 12.3(8)T the lists of an interface see the clear packets of a tunnel, too. 12.3 itself is
/// on either side.
[[nodiscard]] inline bool filters_clear_packets(const facts::device_facts& facts) {
  return facts.version && *facts.version < facts::release{12, 3};
}
[[nodiscard]] inline bool filters_encrypted_packets_only(const facts::device_facts& facts) {
  return facts.version && *facts.version > facts::release{12, 3};
}

}  // namespace peerlint::rules::fwl
