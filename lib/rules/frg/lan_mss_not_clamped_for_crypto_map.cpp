#include <algorithm>

#include "rules/rule.hpp"

namespace peerlint::rules::frg {

// What AES-GCM leaves of 1500 bytes, without the headers of IP and TCP: no cipher leaves more.
constexpr std::uint32_t most_segment = 1406;

bool clears_df(const model::setting<model::df_bit>& bit) {
  return bit.is_set() && bit.value == model::df_bit::clear;
}

bool protects_gre(const model::crypto_map_entry& entry, const facts::device_facts& facts) {
  const auto* list = facts.access_list_named(entry.match_address.value);
  return list == nullptr ||
         std::any_of(list->entries.begin(), list->entries.end(),
                     [](const auto& one) { return one.protocol.value == "gre"; });
}

/// The first map entry on an interface whose traffic comes from networks, not from a GRE tunnel.
const facts::vpn_endpoint* first_entry(const facts::device_facts& facts) {
  for (const auto& one : facts.endpoints)
    if (one.kind == facts::vpn_endpoint::kinds::map_entry && one.on != nullptr &&
        one.entry->match_address.is_set() && !protects_gre(*one.entry, facts) &&
        !clears_df(one.policy->df) && !clears_df(one.on->crypto_df_bit))
      return &one;
  return nullptr;
}

bool has_large_frames(const model::interface& of) { return of.mtu.is_set() && of.mtu.value > 1500; }

}  // namespace peerlint::rules::frg

PEERLINT_RULE(frg_lan_mss_not_clamped_for_crypto_map){
    .code = "FRG002",
    .name = "lan-mss-not-clamped-for-crypto-map",
    .summary = "TCP segments are too large for the tunnels of a crypto map",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const facts::device_facts& facts, report& out) {
          const auto* entry = frg::first_entry(facts);
          if (entry == nullptr || frg::has_large_frames(*entry->on) ||
              frg::clears_df(facts.device.ipsec.df))
            return;
          const model::interface* too_large = nullptr;
          for (const auto& one : facts.device.interfaces) {
            // A route map may clear the bit that forbids fragments.
            if (one.policy_route_map.is_set()) return;
            if (!one.tcp_mss.is_set()) continue;
            if (one.tcp_mss.value <= frg::most_segment) return;
            if (too_large == nullptr) too_large = &one;
          }
          if (too_large == nullptr) return;
          out.at(too_large->tcp_mss.at, "segments of {} bytes do not fit into the tunnel",
                 too_large->tcp_mss.value)
              .label("1406 at most, 1360 fits every cipher")
              .related(entry->section, "the tunnel")
              .why(
                  "small packets pass and large transfers stall: with the header of ESP such a "
                  "packet is longer than 1500 bytes, and where the message \"fragmentation "
                  "needed\" is filtered the sender never learns it")
              .help("ip tcp adjust-mss 1360 on {}", too_large->name.value);
        },
};
