#pragma once

#include <algorithm>
#include <string_view>

#include "facts/device_facts.hpp"
#include "facts/ike/ike_profiles.hpp"

// Whether IKE proves anything by certificates.
namespace peerlint::rules::pki {

/// A policy of IKEv1 that proves by a certificate, on a router that has some; null for none.
inline const facts::effective_policy* certificate_policy(const facts::device_facts& facts) {
  const auto& trustpoints = facts.device.pki_trustpoints;
  if (std::all_of(trustpoints.begin(), trustpoints.end(), facts::is_of_the_system) ||
      std::none_of(facts.endpoints.begin(), facts.endpoints.end(), facts::speaks_ike_v1))
    return nullptr;
  for (const auto& policy : facts.policies)
    if (!policy.built_in && (policy.authentication.value == model::ike_authentication::rsa_sig ||
                             policy.authentication.value == model::ike_authentication::ecdsa_sig))
      return &policy;
  return nullptr;
}

/// Where the device first says so; a span that does not exist when it does not.
inline span certificate_use(const facts::device_facts& facts) {
  for (const auto& profile : facts.device.ikev2_profiles)
    if (const auto at = facts::certificate_authentication(profile); at.exists()) return at;
  const auto* policy = certificate_policy(facts);
  return policy == nullptr ? span{} : policy->authentication.at;
}

/// IKE may prove by, or trust, a certificate of this trustpoint.
inline bool serves_ike(const model::pki_trustpoint& trustpoint, const facts::device_facts& facts) {
  if (facts::is_of_the_system(trustpoint)) return false;
  const auto& servers = facts.device.pki_servers;
  if (std::any_of(servers.begin(), servers.end(),
                  [&](const auto& one) { return one.name == trustpoint.name; }))
    return false;
  return facts.names.is_used(facts::object::trustpoint, trustpoint.name.value) ||
         certificate_use(facts).exists();
}

}  // namespace peerlint::rules::pki
