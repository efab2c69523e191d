#include "facts/ike/key_lookup.hpp"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <string>

#include "facts/ike/ike_profiles.hpp"
#include "net/address_block.hpp"
#include "source/letters.hpp"

namespace peerlint::facts {
namespace {

bool lists(const model::isakmp_profile& profile, const keyring_key& key) {
  const std::string_view name =
      key.keyring == nullptr ? "default" : std::string_view(key.keyring->name.value);
  return std::any_of(profile.keyrings.begin(), profile.keyrings.end(),
                     [&](const auto& one) { return one.value == name; });
}

bool is_at(const model::setting<model::isakmp_local_address>& line,
           const isakmp_key_search& search) {
  if (!line.is_set()) return true;
  if (line.value.address)
    return !search.local_address || *line.value.address == *search.local_address;
  return search.local_interface.empty() || line.value.interface == search.local_interface;
}

bool matches(const model::ikev2_key_peer& peer, const ikev2_key_search& search) {
  if (!search.hostname.empty() && peer.hostname.is_set() &&
      source::equal_in_any_case(peer.hostname.value, search.hostname))
    return true;
  return search.identity && peer.identity.is_set() &&
         peer.identity.value.kind == search.identity->kind &&
         source::equal_in_any_case(peer.identity.value.value, search.identity->value);
}

std::optional<int> length_for(const model::ikev2_key_peer& peer, std::string_view ipv6) {
  if (!peer.ipv6.is_set()) return std::nullopt;
  const auto length = length_within(peer.ipv6.value, ipv6);
  return length ? std::optional(static_cast<int>(*length)) : std::nullopt;
}

// How many bits of the address the block says; nothing when it says another address.
std::optional<int> length_for(const model::ikev2_key_peer& peer, net::ipv4_address address) {
  std::optional<int> best;
  const auto take = [&](const std::optional<net::ipv4_prefix>& network) {
    if (network && net::contains(*network, address))
      best = std::max(best.value_or(0), +network->length);
  };
  take(peer.address.get());
  if (peer.identity.is_set()) take(peer.identity.value.network);
  return best;
}

}  // namespace

std::optional<unsigned> length_within(std::string_view prefix, std::string_view address) {
  const auto slash = prefix.find('/');
  const auto network = net::parse_ipv6(prefix.substr(0, slash));
  const auto one = net::parse_ipv6(address);
  if (!network || !one) return std::nullopt;
  unsigned length = 128;
  if (slash != std::string_view::npos) {
    const auto digits = prefix.substr(slash + 1);
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), length);
    if (error != std::errc{} || end != digits.data() + digits.size() || length > 128)
      return std::nullopt;
  }
  const auto block = net::block_of(net::address_family::ipv6, *network, length);
  return net::contains(block, *one) ? std::optional(length) : std::nullopt;
}

bool keyring_key::is_of_any_peer() const {
  return (key->address && key->address->length == 0) || key->ipv6 == "::/0";
}

std::vector<keyring_key> isakmp_keys_of(const model::device& device) {
  std::vector<keyring_key> made;
  for (const auto& key : device.isakmp_keys) made.push_back({&key, nullptr});
  for (const auto& keyring : device.isakmp_keyrings)
    for (const auto& key : keyring.keys) made.push_back({&key, &keyring});
  return made;
}

std::optional<isakmp_key_search> key_search(const vpn_endpoint& endpoint,
                                            const model::device& device, net::ipv4_address peer) {
  isakmp_key_search made;
  made.peer = peer;
  if (const auto& name = endpoint.isakmp_profile.value; !name.empty()) {
    made.profile = isakmp_profile_named(device, name);
    if (made.profile == nullptr) return std::nullopt;
  }
  made.front_vrf = endpoint.front_vrf;
  made.local_interface = endpoint.local_interface();
  made.local_address = local_address_of(endpoint, device);
  return made;
}

bool is_eligible(const keyring_key& key, const isakmp_key_search& search) {
  if (search.profile != nullptr && !search.profile->keyrings.empty() &&
      !lists(*search.profile, key))
    return false;
  if (key.vrf() != search.front_vrf) return false;
  return key.keyring == nullptr || is_at(key.keyring->local_address, search);
}

keyring_key find_key(const std::vector<keyring_key>& keys, const isakmp_key_search& search) {
  keyring_key best;
  for (const auto& one : keys) {
    if (!one.covers(search.peer) || !is_eligible(one, search)) continue;
    if (!best.exists() || one.key->address->length > best.key->address->length) best = one;
  }
  return best;
}

keyring_key find_key_ipv6(const std::vector<keyring_key>& keys, const isakmp_key_search& search,
                          std::string_view peer) {
  keyring_key best;
  unsigned best_length = 0;
  for (const auto& one : keys) {
    const auto length = length_within(one.key->ipv6, peer);
    if (!length || !is_eligible(one, search)) continue;
    if (best.exists() && *length <= best_length) continue;
    best = one;
    best_length = *length;
  }
  return best;
}

bool count_together(const keyring_key& a, const keyring_key& b) {
  if (a.vrf() != b.vrf()) return false;
  if (a.keyring == nullptr || b.keyring == nullptr) return true;
  const auto& first = a.keyring->local_address;
  const auto& second = b.keyring->local_address;
  return !first.is_set() || !second.is_set() || first.value == second.value;
}

bool needs_pre_shared_key(const std::vector<effective_policy>& policies,
                          const model::device& device) {
  using model::ike_authentication;
  const auto says = [](const effective_policy& one, ike_authentication method) {
    return one.authentication.value == method;
  };
  const bool has_certificates =
      std::any_of(device.pki_trustpoints.begin(), device.pki_trustpoints.end(),
                  [](const auto& one) { return !is_of_the_system(one); });
  bool by_key = false;
  for (const auto& one : policies) {
    if (!one.certain) return false;
    if (says(one, ike_authentication::pre_share))
      by_key = true;
    else if (has_certificates || !one.authentication.value ||
             says(one, ike_authentication::rsa_encr))
      return false;
  }
  return by_key;
}

const model::ikev2_key_peer* find_key(const model::ikev2_keyring& keyring,
                                      const ikev2_key_search& search) {
  const model::ikev2_key_peer* best = nullptr;
  int best_length = -1;
  for (const auto& peer : keyring.peers) {
    if (matches(peer, search)) return &peer;
    const auto length = search.address        ? length_for(peer, *search.address)
                        : search.ipv6.empty() ? std::nullopt
                                              : length_for(peer, search.ipv6);
    if (!length || *length <= best_length) continue;
    best = &peer;
    best_length = *length;
  }
  return best;
}

std::string_view missing_key(const model::ikev2_key_peer& block) {
  const bool local = block.local_key.is_set();
  const bool remote = block.remote_key.is_set();
  if (block.key.is_set() || (local && remote)) return {};
  return local ? "pre-shared-key remote" : remote ? "pre-shared-key local" : "pre-shared-key";
}

bool is_for_somebody(const model::ikev2_key_peer& block) {
  return block.address.is_set() || block.ipv6.is_set() || block.hostname.is_set() ||
         block.identity.is_set();
}

bool has_named_peers(const model::ikev2_keyring& keyring) {
  return std::any_of(keyring.peers.begin(), keyring.peers.end(), [](const auto& peer) {
    return peer.hostname.is_set() ||
           (peer.identity.is_set() &&
            peer.identity.value.kind != model::ike_identity_kind::address);
  });
}

}  // namespace peerlint::facts
