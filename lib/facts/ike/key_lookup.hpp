#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include <peerlint/model/device.hpp>
#include <peerlint/net.hpp>
#include "facts/ike/isakmp.hpp"
#include "facts/vpn_endpoint.hpp"

// Which pre-shared key a router takes for a peer (Cisco document 117259; the FlexVPN guide).
namespace peerlint::facts {

/// The length of an IPv6 prefix, as written, that has the address; 128 where no length stands.
[[nodiscard]] std::optional<unsigned> length_within(std::string_view prefix,
                                                    std::string_view address);

/// A key of IKEv1, and the keyring that holds it.
struct keyring_key {
  const model::isakmp_key* key = nullptr;
  const model::isakmp_keyring* keyring =
      nullptr;  ///< null: `default`, the lines `crypto isakmp key`

  [[nodiscard]] bool exists() const { return key != nullptr; }
  [[nodiscard]] bool covers(net::ipv4_address peer) const {
    return key->address && net::contains(*key->address, peer);
  }
  /// 0.0.0.0/0 or ::/0: whoever knows the key is a peer.
  [[nodiscard]] bool is_of_any_peer() const;
  /// The front-door VRF in which it counts; "" is the global table.
  [[nodiscard]] std::string_view vrf() const {
    return keyring == nullptr ? std::string_view{} : std::string_view(keyring->vrf.value);
  }
};

/// Those of a device: `crypto isakmp key` first, then keyring by keyring.
[[nodiscard]] std::vector<keyring_key> isakmp_keys_of(const model::device& device);

/// For whom a key of IKEv1 is looked up, and from which end of this router.
struct isakmp_key_search {
  net::ipv4_address peer;
  const model::isakmp_profile* profile = nullptr;  ///< null: none is attached
  std::string_view front_vrf;
  std::string_view local_interface;                ///< "" when no line says it
  std::optional<net::ipv4_address> local_address;  ///< likewise
};

/// The search of an endpoint for one of its peers; nothing when its profile is not defined.
[[nodiscard]] std::optional<isakmp_key_search> key_search(const vpn_endpoint& endpoint,
                                                          const model::device& device,
                                                          net::ipv4_address peer);

/// True when the keyring of the key is one that the search looks into: the profile lists it, its
/// VRF and its `local-address` are those of the end. What is not known counts as the same.
[[nodiscard]] bool is_eligible(const keyring_key& key, const isakmp_key_search& search);

/// The key that is taken: of the eligible ones the longest prefix, among equals the first.
[[nodiscard]] keyring_key find_key(const std::vector<keyring_key>& keys,
                                   const isakmp_key_search& search);

/// Likewise for a peer of IPv6, whatever `search.peer` says.
[[nodiscard]] keyring_key find_key_ipv6(const std::vector<keyring_key>& keys,
                                        const isakmp_key_search& search, std::string_view peer);

/// True when both could be taken for one packet, as far as VRF and `local-address` go.
[[nodiscard]] bool count_together(const keyring_key& a, const keyring_key& b);

/// IKEv1 can do nothing but prove a pre-shared key: each policy says so, or there is no
/// certificate.
[[nodiscard]] bool needs_pre_shared_key(const std::vector<effective_policy>& policies,
                                        const model::device& device);

/// Whose block of an IKEv2 keyring is looked for: who starts knows a name or an address, who
/// answers an identity or an address.
struct ikev2_key_search {
  std::optional<net::ipv4_address> address;
  std::string_view hostname{};
  std::optional<model::ike_identity> identity{};
  std::string_view ipv6{};  ///< instead of `address`; "" when no line says it

  [[nodiscard]] bool has_address() const { return address.has_value() || !ipv6.empty(); }
};

/// The block: names and identities match exactly, of addresses the longest prefix is taken.
[[nodiscard]] const model::ikev2_key_peer* find_key(const model::ikev2_keyring& keyring,
                                                    const ikev2_key_search& search);

/// The keyword of a key that the block lacks, where both ends prove themselves by keys: one for
/// both, or one for each; "" when it lacks none.
[[nodiscard]] std::string_view missing_key(const model::ikev2_key_peer& block);

/// Some line of the block says for whom it is.
[[nodiscard]] bool is_for_somebody(const model::ikev2_key_peer& block);

/// Some block is found by a name or by an identity that is no address, which no line tells of the
/// peer.
[[nodiscard]] bool has_named_peers(const model::ikev2_keyring& keyring);

}  // namespace peerlint::facts
