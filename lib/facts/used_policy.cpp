#include "facts/used_policy.hpp"

#include <algorithm>
#include <cstdint>

namespace peerlint::facts {
namespace {

std::string name_of_entry(const model::crypto_map_entry& entry, vpn_endpoint::kinds kind) {
  const bool dynamic = kind == vpn_endpoint::kinds::dynamic_entry;
  return (dynamic ? "crypto dynamic-map " : "crypto map ") + entry.map + ' ' +
         std::to_string(entry.sequence.value);
}

used_policy& policy_of(const vpn_endpoint& endpoint, std::vector<used_policy>& into) {
  const auto known = std::find_if(into.begin(), into.end(), [&](const used_policy& one) {
    return one.policy == endpoint.policy;
  });
  if (known != into.end()) return *known;
  used_policy made;
  made.policy = endpoint.policy;
  made.entry = endpoint.entry;
  if (endpoint.entry != nullptr) {
    made.section = endpoint.entry->header.at;
    made.name = name_of_entry(*endpoint.entry, endpoint.kind);
  } else {
    made.section = endpoint.profile->header.at;
    made.name = "IPsec profile " + endpoint.profile->name.value;
  }
  return into.emplace_back(std::move(made));
}

located<std::uint32_t> first_set(const model::setting<std::uint32_t>& own,
                                 const model::setting<std::uint32_t>& for_all,
                                 std::uint32_t by_default) {
  if (own.is_set()) return {own.value, own.at};
  if (for_all.is_set()) return {for_all.value, for_all.at};
  return {by_default, {}};
}

}  // namespace

std::vector<used_policy> used_policies_of(const std::vector<vpn_endpoint>& endpoints) {
  using kinds = vpn_endpoint::kinds;
  std::vector<used_policy> made;
  for (const auto& endpoint : endpoints) {
    if (endpoint.policy == nullptr || endpoint.on == nullptr) continue;
    auto& policy = policy_of(endpoint, made);
    policy.initiates |= endpoint.kind == kinds::map_entry || endpoint.kind == kinds::tunnel;
    (endpoint.uses_ikev2() ? policy.ike_v2 : policy.ike_v1) = true;
  }
  return made;
}

std::string name_of(const vpn_endpoint& endpoint) {
  return endpoint.is_tunnel() ? "interface " + endpoint.on->name.value
                              : name_of_entry(*endpoint.entry, endpoint.kind);
}

located<std::uint32_t> lifetime_seconds(const model::ipsec_policy& policy,
                                        const model::ipsec_settings& otherwise) {
  return first_set(policy.lifetime_seconds, otherwise.lifetime_seconds, 3600);
}

located<std::uint32_t> lifetime_kilobytes(const model::ipsec_policy& policy,
                                          const model::ipsec_settings& otherwise) {
  return first_set(policy.lifetime_kilobytes, otherwise.lifetime_kilobytes, 4608000);
}

located<std::uint32_t> replay_window(const model::ipsec_policy& policy,
                                     const model::ipsec_settings& otherwise) {
  return first_set(policy.replay_window, otherwise.replay_window, 64);
}

}  // namespace peerlint::facts
