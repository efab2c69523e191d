#include "facts/segment_fit.hpp"

#include <algorithm>

#include "facts/overhead.hpp"
#include "facts/tunnel_kind.hpp"

namespace peerlint::facts {
namespace {

// What AES-GCM leaves of 1500 bytes: no cipher leaves more.
constexpr std::uint32_t most_of_all = 1446;

bool clears_df(const model::setting<model::df_bit>& bit) {
  return bit.is_set() && bit.value == model::df_bit::clear;
}

bool protects_gre(const model::crypto_map_entry& entry, const device_facts& facts) {
  const auto* list = facts.access_list_named(entry.match_address.value);
  return list == nullptr ||
         std::any_of(list->entries.begin(), list->entries.end(),
                     [](const auto& one) { return one.protocol.value == "gre"; });
}

// The traffic comes from networks, not from a GRE tunnel, and may not be cut in pieces.
bool counts(const vpn_endpoint& one, const device_facts& facts) {
  return one.kind == vpn_endpoint::kinds::map_entry && one.on != nullptr &&
         one.entry->match_address.is_set() && !protects_gre(*one.entry, facts) &&
         !clears_df(one.policy->df) && !clears_df(one.on->crypto_df_bit) &&
         !clears_df(facts.device.ipsec.df) && path_mtu_from(one.on).has_value();
}

}  // namespace

std::optional<std::uint32_t> most_by_sets(const vpn_endpoint& endpoint, const device_facts& facts) {
  const auto* below =
      endpoint.is_tunnel() ? facts.interface_named(endpoint.local_interface()) : endpoint.on;
  const auto path = path_mtu_from(below);
  if (endpoint.policy == nullptr || !path) return std::nullopt;
  std::optional<std::uint32_t> most;
  for (const auto& name : endpoint.policy->transform_sets) {
    const auto* set = facts.transform_set_named(name.value);
    if (set == nullptr) return std::nullopt;
    most = std::max(most, endpoint.is_tunnel() ? tunnel_mtu(*endpoint.on, *set, *path)
                                               : plaintext_mtu(*set, *path));
  }
  return most;
}

std::optional<oversized_segment> oversized_in(const model::interface& tunnel,
                                              const device_facts& facts,
                                              std::optional<std::uint32_t> most) {
  if (!is_tunnel(tunnel) || !tunnel.tcp_mss.is_set()) return std::nullopt;
  const bool said = tunnel.ip_mtu.is_set();
  if (said) {
    most = tunnel.ip_mtu.value;
  } else if (!most) {
    const auto& all = facts.endpoints;
    const auto at = std::find_if(all.begin(), all.end(), [&](const auto& one) {
      return one.is_tunnel() && one.on == &tunnel;
    });
    if (at != all.end()) most = most_by_sets(*at, facts);
  }
  if (!most || tunnel.tcp_mss.value + tcp_headers <= *most) return std::nullopt;
  return oversized_segment{&tunnel, *most, said};
}

std::optional<oversized_segment> oversized_for(const vpn_endpoint& entry, const device_facts& facts,
                                               std::optional<std::uint32_t> most) {
  if (!counts(entry, facts)) return std::nullopt;
  if (!most) most = most_by_sets(entry, facts).value_or(most_of_all);
  const model::interface* too_large = nullptr;
  for (const auto& one : facts.device.interfaces) {
    // A route map may clear the bit that forbids fragments.
    if (one.policy_route_map.is_set()) return std::nullopt;
    if (!one.tcp_mss.is_set()) continue;
    if (one.tcp_mss.value + tcp_headers <= *most) return std::nullopt;
    // That of a tunnel is for what goes through the tunnel.
    if (too_large == nullptr && !is_tunnel(one)) too_large = &one;
  }
  return too_large == nullptr ? std::nullopt
                              : std::optional(oversized_segment{too_large, *most, false});
}

bool clamps_within(std::uint32_t most, const model::interface* tunnel, const device_facts& facts) {
  const auto& all = facts.device.interfaces;
  return std::any_of(all.begin(), all.end(), [&](const auto& one) {
    return (&one == tunnel || !is_tunnel(one)) && one.tcp_mss.is_set() &&
           one.tcp_mss.value + tcp_headers <= most;
  });
}

}  // namespace peerlint::facts
