#pragma once

#include "facts/fleet_facts.hpp"
#include "facts/ike/ike_profiles.hpp"
#include "rules/key/key_source.hpp"

// Whether two spokes of a hub build tunnels to each other, and have the keys for it.
namespace peerlint::rules::dmv {

/// The line of the hub by which spokes learn of each other: phase 3, or routes that keep the spoke
/// as their next hop. Does not exist where none says that they are meant to.
[[nodiscard]] inline span leads_to_each_other(const model::interface& hub,
                                              const model::interface& spoke) {
  const auto& redirect = hub.nhrp->redirect;
  if (redirect.is_set() && spoke.nhrp->shortcut.is_set()) return redirect.line;
  const auto& kept = hub.routing->no_next_hop_self;
  return kept.empty() ? span{} : kept.front().at;
}

/// No key of the router is for the address, for certain: IKEv1.
[[nodiscard]] inline bool lacks_key_v1(const facts::vpn_endpoint& end,
                                       const facts::device_facts& facts, net::ipv4_address peer) {
  if (!key::needs_key_of_router(end, facts)) return false;
  const auto search = facts::key_search(end, facts.device, peer);
  return search && !facts::find_key(facts.keys_covering(peer), *search).exists();
}

/// Of IKEv2: the keyring of the profile has no block for it.
[[nodiscard]] inline bool lacks_key_v2(const facts::vpn_endpoint& end,
                                       const facts::device_facts& facts, net::ipv4_address peer) {
  const auto* profile = facts::ikev2_profile_named(facts.device, end.ikev2_profile.value);
  if (profile == nullptr || !facts::takes_keys_from_keyring(*profile)) return false;
  const auto* keyring = facts::ikev2_keyring_named(facts.device, profile->keyring.value.name);
  return keyring != nullptr && !facts::has_named_peers(*keyring) &&
         facts::find_key(*keyring, {peer, {}, {}}) == nullptr;
}

[[nodiscard]] inline bool lacks_key(const endpoint& of, const facts::device_facts& facts,
                                    net::ipv4_address peer) {
  if (of.number >= facts.endpoints.size()) return false;  // nothing protects it
  const auto& own = facts.endpoints[of.number];
  return own.uses_ikev2() ? lacks_key_v2(own, facts, peer) : lacks_key_v1(own, facts, peer);
}

}  // namespace peerlint::rules::dmv
