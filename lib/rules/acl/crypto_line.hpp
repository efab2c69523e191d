#pragma once

#include <algorithm>
#include <string>

#include "rules/rule.hpp"

// What the rules about lines of crypto access lists have in common.
namespace peerlint::rules::acl {

/// "crypto map VPN 10", "dynamic map CLIENTS 10"
[[nodiscard]] inline std::string name_of(const model::crypto_map_entry& entry) {
  const bool dynamic = entry.kind == model::crypto_map_kind::unstated;
  return say("{} {} {}", dynamic ? "dynamic map" : "crypto map", entry.map, entry.sequence.value);
}

/// Marks an entry that uses the list.
inline draft& mark_user(draft& made, const facts::crypto_list& list) {
  const auto& entry = list.first();
  return made.related(entry.match_address.at, "of {}", name_of(entry));
}

/// Every entry of the list is negotiated by IKEv2.
[[nodiscard]] inline bool is_of_ikev2(const facts::crypto_list& list) {
  return std::all_of(list.entries.begin(), list.entries.end(),
                     [](const auto* entry) { return entry->ikev2_profile.is_set(); });
}

/// Some entry of the list is static: its peers are told the lines.
[[nodiscard]] inline bool is_of_static(const facts::crypto_list& list) {
  return std::any_of(list.entries.begin(), list.entries.end(),
                     [](const auto* entry) { return entry->is_static(); });
}

/// Calls `look(list, line)` for every line of every crypto list, remarks left out.
template <class Look>
void each_line(const facts::device_facts& facts, Look look) {
  for (const auto& list : facts.crypto_lists())
    for (const auto& line : list.list().entries)
      if (line.action != model::ace_action::remark) look(list, line);
}

/// The same for the lines that permit.
template <class Look>
void each_permit(const facts::device_facts& facts, Look look) {
  each_line(facts, [&](const facts::crypto_list& list, const model::access_list_entry& line) {
    if (line.action == model::ace_action::permit) look(list, line);
  });
}

}  // namespace peerlint::rules::acl
