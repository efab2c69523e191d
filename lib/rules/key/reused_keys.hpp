#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "facts/fleet_facts.hpp"
#include "rules/key/well_known_key.hpp"

// Which routers a pre-shared key serves between.
namespace peerlint::rules::key {

/// A line that has the key for one peer.
struct key_use {
  span at{};
  std::string_view device;
  std::string peer;       ///< the device that has the address, else the address or name
  bool is_known = false;  ///< it is a device
};

struct used_key {
  std::vector<key_use> uses;
  bool is_open = false;        ///< some line has it for many addresses
  bool is_well_known = false;  ///< one that is tried first
};

/// By their values, which are for nobody to see.
using used_keys = std::map<std::string_view, used_key>;

/// Who has an address among the devices; of the routers that share a virtual one, the first.
class address_book {
 public:
  explicit address_book(const facts::fleet_facts& fleet) {
    for (const auto* device : fleet.devices)
      for (const auto& on : device->device.interfaces) {
        for (const auto& one : on.addresses) add(one.value.address, *device);
        for (const auto* groups : {&on.first_hop.standby, &on.first_hop.vrrp, &on.first_hop.glbp})
          for (const auto& group : *groups)
            for (const auto& lent : group.addresses)
              if (lent.value.address) add(*lent.value.address, *device);
      }
  }

  [[nodiscard]] bool has(net::ipv4_address address) const { return owners_.contains(address.bits); }
  [[nodiscard]] std::string name_of(net::ipv4_address address) const {
    const auto at = owners_.find(address.bits);
    return at == owners_.end() ? net::to_text(address) : std::string(at->second);
  }

 private:
  void add(net::ipv4_address address, const facts::device_facts& device) {
    owners_.emplace(address.bits, device.read.name);
  }

  std::unordered_map<std::uint32_t, std::string_view> owners_;
};

/// Collects the keys of a fleet that are written in clear.
class key_collector {
 public:
  explicit key_collector(const facts::fleet_facts& fleet) : book_(fleet) {
    for (const auto* device : fleet.devices) {
      for (const auto& one : device->isakmp_keys) take(*one.key, *device);
      for (const auto& keyring : device->device.ikev2_keyrings)
        for (const auto& peer : keyring.peers)
          for (const auto* key : {&peer.key, &peer.local_key, &peer.remote_key})
            if (key->is_set() && !key->value.hex) take(key->value.key, peer, *device);
    }
  }

  [[nodiscard]] used_keys made() && { return std::move(keys_); }

 private:
  void take(const model::isakmp_key& key, const facts::device_facts& device) {
    auto* into = entry_of(key.key, device);
    if (into == nullptr) return;
    if (key.address)
      add(*key.address, key.key.at, device, *into);
    else if (!key.ipv6.empty() && !key.ipv6.ends_with("/128"))
      into->is_open = true;
    else
      into->uses.push_back(
          {key.key.at, device.read.name, key.hostname.empty() ? key.ipv6 : key.hostname, false});
  }

  void take(const model::secret& key, const model::ikev2_key_peer& peer,
            const facts::device_facts& device) {
    auto* into = entry_of(key, device);
    if (into == nullptr) return;
    if (peer.address.is_set())
      add(peer.address.value, key.at, device, *into);
    else if (peer.identity.is_set() && peer.identity.value.network)
      add(*peer.identity.value.network, key.at, device, *into);
    else if (peer.identity.is_set() && is_of_many(peer.identity.value.kind))
      into->is_open = true;
    else
      into->uses.push_back({key.at, device.read.name, name_of(peer), false});
  }

  static bool is_of_many(model::ike_identity_kind kind) {
    using enum model::ike_identity_kind;
    return kind == fqdn_domain || kind == email_domain || kind == any;
  }

  static std::string name_of(const model::ikev2_key_peer& peer) {
    if (peer.hostname.is_set()) return peer.hostname.value;
    return peer.identity.is_set() ? peer.identity.value.value : peer.name.value;
  }

  used_key* entry_of(const model::secret& key, const facts::device_facts& device) {
    if (key.opaque()) return nullptr;
    auto& made = keys_[key.value];
    made.is_well_known |= is_well_known(key.value, device.device);
    return &made;
  }

  void add(net::ipv4_prefix peer, span at, const facts::device_facts& device, used_key& into) {
    constexpr std::uint8_t one_host = 32;
    if (peer.length != one_host)
      into.is_open = true;
    else
      into.uses.push_back(
          {at, device.read.name, book_.name_of(peer.address), book_.has(peer.address)});
  }

  address_book book_;
  used_keys keys_;
};

[[nodiscard]] inline used_keys keys_in_use(const facts::fleet_facts& fleet) {
  return key_collector(fleet).made();
}

}  // namespace peerlint::rules::key
