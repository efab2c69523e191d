#include "engine/tunnels/ends.hpp"

#include "facts/ike/ike_profiles.hpp"
#include "facts/ike/key_lookup.hpp"
#include "negotiate/protected_list.hpp"

namespace peerlint::engine {

side side_of(const endpoint& end, const fleet& over) { return {end, *over.devices()[end.device]}; }

const facts::vpn_endpoint* own_of(const side& one) {
  const auto& all = one.facts.endpoints;
  const bool known = one.end.number < all.size() && all[one.end.number].section == one.end.section;
  return known ? &all[one.end.number] : nullptr;
}

const model::access_list* list_of(const side& one) {
  const auto* name = negotiate::protected_list(one.end);
  return name == nullptr ? nullptr : one.facts.access_list_named(name->value);
}

const model::isakmp_profile* isakmp_profile_of(const side& one) {
  const auto* own = own_of(one);
  if (own == nullptr) return nullptr;
  return facts::isakmp_profile_named(one.facts.device, own->isakmp_profile.value);
}

const model::ikev2_profile* ikev2_profile_of(const side& one) {
  const auto* own = own_of(one);
  if (own == nullptr) return nullptr;
  return facts::ikev2_profile_named(one.facts.device, own->ikev2_profile.value);
}

const model::isakmp_key* key_for(std::optional<net::ipv4_address> peer, const side& one) {
  const auto* own = own_of(one);
  if (!peer || own == nullptr) return nullptr;
  const auto search = facts::key_search(*own, one.facts.device, *peer);
  return search ? facts::find_key(one.facts.isakmp_keys, *search).key : nullptr;
}

const model::ikev2_key_peer* ikev2_key_for(std::optional<net::ipv4_address> peer, const side& one) {
  const auto* profile = ikev2_profile_of(one);
  const bool is_told = peer.has_value() || !one.end.peer_ipv6.empty();
  if (!is_told || profile == nullptr || !profile->keyring.is_set()) return nullptr;
  const auto* keyring = facts::ikev2_keyring_named(one.facts.device, profile->keyring.value.name);
  return keyring == nullptr
             ? nullptr
             : facts::find_key(*keyring, {peer, {}, std::nullopt, one.end.peer_ipv6});
}

std::optional<net::ipv4_address> peer_of(const side& one, const side& other) {
  return one.end.peer ? one.end.peer : other.end.outer();
}

}  // namespace peerlint::engine
