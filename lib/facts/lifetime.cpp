#include "facts/lifetime.hpp"

namespace peerlint::facts {

std::vector<lifetime> lifetimes_of(const model::device& device) {
  using kinds = lifetime::kinds;
  std::vector<lifetime> made;
  const auto add = [&](kinds kind, const model::setting<std::uint32_t>& line, span section) {
    if (line.is_set()) made.push_back({kind, line.value, line.at, section});
  };
  for (const auto& policy : device.isakmp_policies)
    add(kinds::ike_v1, policy.lifetime, policy.header.at);
  for (const auto& profile : device.ikev2_profiles)
    add(kinds::ike_v2, profile.lifetime, profile.header.at);
  add(kinds::ipsec, device.ipsec.lifetime_seconds, {});
  for (const auto& map : device.crypto_maps)
    for (const auto& entry : map.entries)
      add(kinds::ipsec, entry.lifetime_seconds, entry.header.at);
  for (const auto& map : device.dynamic_maps)
    for (const auto& entry : map.entries)
      add(kinds::ipsec, entry.lifetime_seconds, entry.header.at);
  for (const auto& profile : device.ipsec_profiles)
    add(kinds::ipsec, profile.lifetime_seconds, profile.header.at);
  return made;
}

}  // namespace peerlint::facts
