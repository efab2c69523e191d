#pragma once

#include <algorithm>
#include <string>

#include "facts/device_facts.hpp"
#include "facts/ike/ike_profiles.hpp"

// Where the key for a peer of IKEv1 can stand.
namespace peerlint::rules::key {

/// Keys of the endpoint may come from an AAA server.
inline bool may_come_from_server(const facts::vpn_endpoint& end, const facts::device_facts& facts) {
  if (end.map != nullptr && end.map->authorization.is_set()) return true;
  const auto* profile = facts::isakmp_profile_named(facts.device, end.isakmp_profile.value);
  return profile != nullptr && profile->authorization.is_set();
}

/// `crypto isakmp peer` has a password for this peer.
inline bool has_own_password(const model::device& device, const std::string& peer) {
  return std::any_of(device.isakmp_peers.begin(), device.isakmp_peers.end(), [&](const auto& one) {
    return one.name.value == peer && one.password.is_set();
  });
}

/// Some keys are for names, whose addresses no line need tell.
inline bool has_keys_for_names(const facts::device_facts& facts) {
  return std::any_of(facts.isakmp_keys.begin(), facts.isakmp_keys.end(),
                     [](const auto& one) { return !one.key->hostname.empty(); });
}

/// The endpoint can come up only with a pre-shared key that a line of this router says.
inline bool needs_key_of_router(const facts::vpn_endpoint& end, const facts::device_facts& facts) {
  return end.on != nullptr && facts::speaks_ike_v1(end) && !may_come_from_server(end, facts) &&
         !has_keys_for_names(facts) && facts::needs_pre_shared_key(facts.policies, facts.device);
}

/// Each peer of which the address is known, with the search for its key.
inline void each_search(const facts::vpn_endpoint& end, const facts::device_facts& facts,
                        auto visit) {
  for (const auto& peer : end.peers) {
    if (!peer.value.address || has_own_password(facts.device, peer.value.name)) continue;
    const auto search = facts::key_search(end, facts.device, *peer.value.address);
    if (search) visit(peer, *search);
  }
}

/// What messages call the place of a key.
inline std::string place_of(const facts::keyring_key& key) {
  return key.keyring == nullptr ? std::string("`crypto isakmp key`")
                                : "keyring " + key.keyring->name.value;
}

}  // namespace peerlint::rules::key
