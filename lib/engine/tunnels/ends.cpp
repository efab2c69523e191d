#include "engine/tunnels/ends.hpp"

#include "facts/ike/ike_profiles.hpp"
#include "facts/ike/key_lookup.hpp"

namespace peerlint::engine {

side side_of(const endpoint& end, const fleet& over) { return {end, *over.devices()[end.device]}; }

const model::access_list* list_of(const side& one) {
  const auto* entry = one.end.entry;
  return entry == nullptr || !entry->match_address.is_set()
             ? nullptr
             : one.facts.access_list_named(entry->match_address.value);
}

const model::isakmp_profile* isakmp_profile_of(const side& one) {
  return facts::isakmp_profile_named(one.facts.device, one.own().isakmp_profile.value);
}

const model::ikev2_profile* ikev2_profile_of(const side& one) {
  return facts::ikev2_profile_named(one.facts.device, one.own().ikev2_profile.value);
}

const model::isakmp_key* key_of(const side& one) {
  if (!one.end.peer) return nullptr;
  const auto search = facts::key_search(one.own(), one.facts.device, *one.end.peer);
  return search ? facts::find_key(one.facts.isakmp_keys, *search).key : nullptr;
}

const model::ikev2_key_peer* ikev2_key_of(const side& one) {
  const auto* profile = ikev2_profile_of(one);
  if (profile == nullptr || !profile->keyring.is_set()) return nullptr;
  const auto* keyring =
      facts::ikev2_keyring_named(one.facts.device, profile->keyring.value.name);
  if (keyring == nullptr) return nullptr;
  return facts::find_key(*keyring, {one.end.peer, {}, std::nullopt});
}

}  // namespace peerlint::engine
