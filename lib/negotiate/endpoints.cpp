#include "negotiate/endpoints.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

#include "facts/tunnel_kind.hpp"
#include "facts/used_policy.hpp"
#include "net/address_block.hpp"

namespace peerlint::negotiate {
namespace {

using facts::vpn_endpoint;

endpoint_kind kind_of(const vpn_endpoint& own) {
  switch (own.kind) {
    case vpn_endpoint::kinds::map_entry:
      return endpoint_kind::crypto_map;
    case vpn_endpoint::kinds::dynamic_entry:
      return endpoint_kind::dynamic_map;
    case vpn_endpoint::kinds::virtual_template:
      return endpoint_kind::dynamic_vti;
    case vpn_endpoint::kinds::tunnel:
      break;
  }
  if (facts::has_many_far_ends(*own.on)) return endpoint_kind::multipoint;
  return facts::is_ipsec_tunnel(*own.on) ? endpoint_kind::vti : endpoint_kind::gre;
}

// `crypto map X redundancy GROUP`: IKE speaks from the virtual address of the group.
std::optional<located<net::ipv4_address>> shared_address(const model::interface& on) {
  const auto& group = on.crypto_map_redundancy.group.value;
  if (group.empty()) return std::nullopt;
  for (const auto& one : on.first_hop.standby)
    if (one.name.is_set() && one.name.value == group)
      for (const auto& lent : one.addresses)
        if (lent.value.address && !lent.value.secondary)
          return located<net::ipv4_address>{*lent.value.address, lent.at};
  return std::nullopt;
}

// An address in any way of writing it, as one; "" for anything else.
std::string ipv6_of(std::string_view written) {
  const auto address = net::parse_ipv6(written.substr(0, written.find('/')));
  return address ? net::to_text(*address, net::address_family::ipv6) : std::string();
}

bool is_over_ipv6(const vpn_endpoint& own) {
  if (!own.is_tunnel()) return false;
  const auto mode = facts::mode_of(*own.on);
  using model::tunnel_mode;
  return mode == tunnel_mode::gre_ipv6 || mode == tunnel_mode::gre_multipoint_ipv6 ||
         mode == tunnel_mode::ipsec_ipv6 || mode == tunnel_mode::ipsec_ipv6_v4_overlay;
}

// Where a tunnel over IPv6 speaks from: an address, or the first global one of its source.
void take_local_ipv6(const facts::device_facts& device, const vpn_endpoint& own, endpoint& into) {
  into.interface = own.local_interface();
  const auto& source = own.on->tunnel->source;
  if (source.is_set() && !source.value.ipv6.empty()) {
    into.address_ipv6 = ipv6_of(source.value.ipv6);
    into.address_at = source.at;
    return;
  }
  const auto* on = device.interface_named(into.interface);
  if (on == nullptr) return;
  for (const auto& one : on->ipv6->addresses)
    if (one.value.kind == model::ipv6_address_kind::global && one.value.general_prefix.empty()) {
      into.address_ipv6 = ipv6_of(one.value.address);
      into.address_at = one.at;
      return;
    }
}

void take_local(const facts::device_facts& device, const vpn_endpoint& own, endpoint& into) {
  into.interface = own.local_interface();
  into.address = facts::local_address_of(own, device.device);
  if (const auto* on = device.interface_named(into.interface))
    if (const auto primary = facts::primary_address(*on)) into.address_at = primary->at;
  if (!own.is_tunnel() && own.on != nullptr)
    if (const auto shared = shared_address(*own.on)) {
      into.address = shared->value;
      into.address_at = shared->at;
    }
  if (!into.address) return;
  for (const auto& [inner, outer] : device.assumed.nat)
    if (inner == *into.address) into.seen_as = outer;
}

std::optional<net::ipv4_address> address_of(const model::crypto_peer& peer,
                                            const model::device& device) {
  if (peer.address) return peer.address;
  for (const auto& host : device.static_hosts)
    if (host.name.value == peer.name && !host.addresses.empty())
      return host.addresses.front().value.ipv4;
  return std::nullopt;
}

// The outer addresses of the next-hop servers: in the line itself, or as `nhrp map` tells it.
std::vector<located<net::ipv4_address>> servers_of(const model::nhrp& nhrp) {
  std::vector<located<net::ipv4_address>> made;
  const auto add = [&](const std::string& text, span at) {
    if (const auto address = net::parse_ipv4(text)) made.push_back({*address, at});
  };
  for (const auto& server : nhrp.servers) {
    for (const auto& outer : server.value.nbma) add(outer, server.at);
    for (const auto& map : nhrp.maps)
      if (map.value.address == server.value.address) add(map.value.nbma, map.at);
  }
  return made;
}

void add_peers(const facts::device_facts& device, const vpn_endpoint& own, const endpoint& base,
               std::vector<endpoint>& into) {
  const auto add = [&](std::optional<net::ipv4_address> peer, span at) {
    auto one = base;
    one.peer = peer;
    one.peer_at = at;
    into.push_back(std::move(one));
  };
  const auto before = into.size();
  for (const auto& peer : own.peers) {
    if (const auto address = address_of(peer.value, device.device)) {
      add(*address, peer.at);
    } else if (auto ipv6 = is_over_ipv6(own) ? ipv6_of(peer.value.name) : std::string();
               !ipv6.empty()) {
      add(std::nullopt, peer.at);
      into.back().peer_ipv6 = std::move(ipv6);
    }
  }
  if (base.kind == endpoint_kind::multipoint)
    for (const auto& server : servers_of(*own.on->nhrp)) add(server.value, server.at);
  for (auto at = before; at < into.size(); ++at) into[at].peer_position = at - before;
  const bool called = into.size() == before && own.peers.empty();
  if (called && base.kind != endpoint_kind::crypto_map) add(std::nullopt, base.section);
}

void add(const facts::device_facts& device, std::size_t index, std::size_t number,
         const vpn_endpoint& own, std::vector<endpoint>& into) {
  endpoint base;
  base.device = index;
  base.device_name = device.read.name;
  base.file = device.read.file;
  base.kind = kind_of(own);
  base.number = number;
  base.entry = own.entry;
  base.tunnel = own.is_tunnel() ? own.on : nullptr;
  base.policy = own.policy;
  base.object = facts::name_of(own);
  base.section = own.section;
  base.ikev2 = own.uses_ikev2();
  if (is_over_ipv6(own))
    take_local_ipv6(device, own, base);
  else
    take_local(device, own, base);
  add_peers(device, own, base, into);
}

}  // namespace

std::vector<endpoint> endpoints_of(const facts::device_facts& device, std::size_t index) {
  std::vector<endpoint> made;
  for (std::size_t number = 0; number < device.endpoints.size(); ++number)
    add(device, index, number, device.endpoints[number], made);
  return made;
}

std::vector<endpoint> unprotected_of(const facts::device_facts& device, std::size_t index) {
  std::vector<endpoint> made;
  for (const auto& on : device.device.interfaces) {
    if (!facts::is_gre(on) || on.tunnel->protection.is_set() || !on.tunnel->source.is_set())
      continue;
    vpn_endpoint own;
    own.kind = vpn_endpoint::kinds::tunnel;
    own.on = &on;
    own.section = on.header.at;
    own.front_vrf = on.tunnel->vrf.value;
    if (const auto& to = on.tunnel->destination; to.is_set() && to.value.address) {
      model::crypto_peer peer;
      peer.name = net::to_text(*to.value.address);
      peer.address = to.value.address;
      own.peers.push_back({std::move(peer), to.at});
    }
    add(device, index, device.endpoints.size(), own, made);
  }
  return made;
}

}  // namespace peerlint::negotiate
