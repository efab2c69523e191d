#include "facts/vpn_endpoint.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "facts/names/named.hpp"

namespace peerlint::facts {
namespace {

located<std::string_view> view(const model::setting<std::string>& of) {
  return of.is_set() ? located<std::string_view>{of.value, of.at} : located<std::string_view>{};
}

class endpoint_finder {
 public:
  endpoint_finder(const model::device& device, std::vector<vpn_endpoint>& into)
      : device_(device), into_(into) {}

  void add(const model::crypto_map& map) {
    bool applied = false;
    for (const auto& on : device_.interfaces)
      if (on.crypto_map.is_set() && on.crypto_map.value == map.name.value) {
        add(map, &on);
        applied = true;
      }
    if (!applied) add(map, nullptr);
  }

  void add(const model::interface& tunnel) {
    const auto& protection = tunnel.tunnel->protection;
    if (!protection.is_set()) return;
    vpn_endpoint made;
    const bool is_template = tunnel.name.value.starts_with("Virtual-Template");
    made.kind = is_template ? vpn_endpoint::kinds::virtual_template : vpn_endpoint::kinds::tunnel;
    made.on = &tunnel;
    made.section = tunnel.header.at;
    made.front_vrf = tunnel.tunnel->vrf.value;
    if (const auto* profile = find_named(device_.ipsec_profiles, protection.value.profile)) {
      made.profile = profile;
      take_policy(*profile, made);
    }
    // What the interface says counts before the profile.
    if (const auto& own = protection.value.ikev2_profile; !own.value.empty())
      made.ikev2_profile = {own.value, own.at};
    if (const auto& own = protection.value.isakmp_profile; !own.value.empty())
      made.isakmp_profile = {own.value, own.at};
    take_destination(*tunnel.tunnel, made);
    into_.push_back(std::move(made));
  }

 private:
  void add(const model::crypto_map& map, const model::interface* on) {
    for (const auto& entry : map.entries) {
      if (entry.kind != model::crypto_map_kind::ipsec_isakmp &&
          entry.kind != model::crypto_map_kind::unstated)
        continue;
      if (entry.dynamic_map.value.empty())
        add(map, entry, vpn_endpoint::kinds::map_entry, on);
      else
        add_dynamic(map, entry.dynamic_map.value, on);
    }
  }

  void add_dynamic(const model::crypto_map& map, const std::string& name,
                   const model::interface* on) {
    for (const auto& dynamic : device_.dynamic_maps)
      if (dynamic.name.value == name)
        for (const auto& entry : dynamic.entries)
          add(map, entry, vpn_endpoint::kinds::dynamic_entry, on);
  }

  void add(const model::crypto_map& map, const model::crypto_map_entry& entry,
           vpn_endpoint::kinds kind, const model::interface* on) {
    vpn_endpoint made;
    made.kind = kind;
    made.map = &map;
    made.entry = &entry;
    made.on = on;
    made.section = entry.header.at;
    made.peers = entry.peers;
    if (on != nullptr) made.front_vrf = on->vrf.value;
    take_policy(entry, made);
    if (made.isakmp_profile.value.empty()) made.isakmp_profile = view(map.isakmp_profile);
    into_.push_back(std::move(made));
  }

  static void take_policy(const model::ipsec_policy& policy, vpn_endpoint& into) {
    into.policy = &policy;
    into.ikev2_profile = view(policy.ikev2_profile);
    into.isakmp_profile = view(policy.isakmp_profile);
  }

  static void take_destination(const model::tunnel& tunnel, vpn_endpoint& into) {
    const auto& destination = tunnel.destination;
    if (!destination.is_set() || destination.value.dynamic) return;
    const auto& [address, ipv6, hostname, dynamic, list] = destination.value;
    const auto name = address ? net::to_text(*address) : ipv6.empty() ? hostname : ipv6;
    model::crypto_peer peer;
    peer.name = name;
    peer.address = address;
    into.peers.push_back({std::move(peer), destination.at});
  }

  const model::device& device_;
  std::vector<vpn_endpoint>& into_;
};

}  // namespace

std::string_view vpn_endpoint::local_interface() const {
  if (is_tunnel()) {
    if (on->tunnel->local_address.is_set()) return on->tunnel->local_address.value;
    return on->tunnel->source.value.interface;
  }
  if (map->local_address.is_set()) return map->local_address.value;
  return on == nullptr ? std::string_view{} : std::string_view(on->name.value);
}

std::vector<vpn_endpoint> endpoints_of(const model::device& device) {
  std::vector<vpn_endpoint> made;
  endpoint_finder finder(device, made);
  for (const auto& map : device.crypto_maps)
    if (!map.ipv6) finder.add(map);
  for (const auto& on : device.interfaces) finder.add(on);
  return made;
}

std::optional<net::ipv4_address> local_address_of(const vpn_endpoint& endpoint,
                                                  const model::device& device) {
  if (endpoint.is_tunnel() && endpoint.on->tunnel->source.is_set())
    if (const auto& address = endpoint.on->tunnel->source.value.address) return address;
  const auto name = endpoint.local_interface();
  const bool own = endpoint.on != nullptr && endpoint.on->name.value == name;
  const auto* on = own ? endpoint.on : find_named(device.interfaces, name);
  if (on == nullptr) return std::nullopt;
  for (const auto& one : on->addresses)
    if (!one.value.secondary) return one.value.address;
  return std::nullopt;
}

bool is_private(net::ipv4_address address) {
  static constexpr std::array<net::ipv4_prefix, 4> ranges{
      net::ipv4_prefix{{0x0a000000U}, 8}, net::ipv4_prefix{{0xac100000U}, 12},
      net::ipv4_prefix{{0xc0a80000U}, 16}, net::ipv4_prefix{{0x64400000U}, 10}};
  return std::any_of(ranges.begin(), ranges.end(),
                     [&](const auto& range) { return net::contains(range, address); });
}

}  // namespace peerlint::facts
