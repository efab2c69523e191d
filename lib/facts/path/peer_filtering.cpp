#include "facts/path/peer_filtering.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "facts/names/named.hpp"
#include "facts/path/flow_filtering.hpp"
#include "facts/tunnel_kind.hpp"

namespace peerlint::facts {
namespace {

using net::truth;

struct traffic_kind {
  std::uint8_t protocol;
  std::uint16_t port;  // 0: none
  std::string_view word;
  std::string_view behind;
};
constexpr std::array<traffic_kind, 4> kinds{
    traffic_kind{net::udp_protocol, 500, "udp", " eq isakmp"},
    traffic_kind{net::udp_protocol, 4500, "udp", " eq non500-isakmp"},
    traffic_kind{net::esp_protocol, 0, "esp", ""}, traffic_kind{net::ah_protocol, 0, "ahp", ""}};
constexpr std::array all{peer_traffic::ike, peer_traffic::nat_t, peer_traffic::esp,
                         peer_traffic::ah};

const traffic_kind& kind_of(peer_traffic what) { return kinds[static_cast<std::size_t>(what)]; }

bool is_loopback(const model::interface& on) { return on.name.value.starts_with("Loopback"); }

std::optional<net::ipv4_address> address_of(const model::crypto_peer* peer) {
  return peer == nullptr ? std::nullopt : peer->address;
}

// The own address, but for the shared one of an HSRP group, which the map's line does not say.
std::optional<net::ipv4_address> own_address(const vpn_endpoint& endpoint,
                                             const device_facts& facts) {
  if (!endpoint.is_tunnel() && endpoint.on != nullptr &&
      !endpoint.on->crypto_map_redundancy.group.value.empty())
    return std::nullopt;
  return local_address_of(endpoint, facts.device);
}

void add(const vpn_endpoint& endpoint, const located<model::crypto_peer>* peer,
         const model::interface& in, const access_filter& filter, const device_facts& facts,
         std::vector<peer_filtering>& into) {
  const auto* name = peer == nullptr ? nullptr : &peer->value;
  // A list of IPv4 does not see the packets of IPv6.
  if (name != nullptr && name->name.find(':') != std::string::npos) return;
  if (arrival_of(endpoint, name, facts) != &in) return;
  peer_filtering made;
  made.endpoint = &endpoint;
  made.peer = peer;
  made.in = &in;
  made.filter = &filter;
  for (const auto what : all) {
    const auto at = static_cast<std::size_t>(what);
    made.packets[at] = flow_from_peer(what, endpoint, name, facts);
    made.decided[at] = decide(filter, made.packets[at]);
    const bool udp = what == peer_traffic::ike || what == peer_traffic::nat_t;
    if (udp && in.inspection->inspect_out.is_set() && made.decided[at].permitted == truth::no)
      made.decided[at] = {truth::unknown, nullptr};
  }
  into.push_back(std::move(made));
}

std::string words_of(const net::address_block& block) {
  const auto text = net::to_text(block, net::address_family::ipv4);
  return text == "any" ? text : "host " + text;
}

}  // namespace

const model::interface* arrival_of(const vpn_endpoint& endpoint, const model::crypto_peer* peer,
                                   const device_facts& facts) {
  if (endpoint.on == nullptr) return nullptr;
  if (!facts.routes.is_live(*endpoint.on)) return nullptr;
  // A map on a tunnel or a loopback is of old: what comes in encrypted comes by another interface.
  if (!endpoint.is_tunnel())
    return is_tunnel(*endpoint.on) || is_loopback(*endpoint.on) ? nullptr : endpoint.on;
  const auto& source = endpoint.on->tunnel->source;
  if (!source.is_set()) return nullptr;
  const auto* from = source.value.address
                         ? facts.routes.owner_of(endpoint.front_vrf, *source.value.address)
                         : facts.interface_named(source.value.interface);
  if (from == nullptr || !facts.routes.is_live(*from)) return nullptr;
  if (!is_loopback(*from)) return from;
  const auto to = address_of(peer);
  if (!to) return nullptr;
  const auto way = facts.routes.lookup(endpoint.front_vrf, *to);
  const bool known = way.is == route_choice::kinds::leaves && way.sure == confidence::high;
  return known && way.others.empty() ? way.out : nullptr;
}

net::flow flow_from_peer(peer_traffic what, const vpn_endpoint& endpoint,
                         const model::crypto_peer* peer, const device_facts& facts) {
  net::flow made{net::all_traffic(net::address_family::ipv4)};
  if (const auto from = address_of(peer))
    made.packets.source = net::block_of(*from, net::ipv4_wildcard{0});
  if (const auto to = own_address(endpoint, facts))
    made.packets.destination = net::block_of(*to, net::ipv4_wildcard{0});
  const auto& kind = kind_of(what);
  made.packets.protocols = net::number_set::of(kind.protocol);
  if (kind.port != 0) made.packets.destination_ports = net::number_set::of(kind.port);
  return net::normal(std::move(made));
}

std::vector<peer_filtering> filtering_on(const model::interface& in, const device_facts& facts) {
  std::vector<peer_filtering> found;
  const auto* filter =
      in.access_group_in.is_set() ? facts.filters.named(in.access_group_in.value) : nullptr;
  if (filter == nullptr) return found;
  for (const auto& endpoint : facts.endpoints) {
    if (endpoint.peers.empty()) add(endpoint, nullptr, in, *filter, facts, found);
    for (const auto& peer : endpoint.peers) add(endpoint, &peer, in, *filter, facts, found);
  }
  return found;
}

truth needs_nat_t(const peer_filtering& of, const device_facts& facts) {
  if (facts.device.ipsec.udp_encapsulation.is_off()) return truth::no;
  const auto own = own_address(*of.endpoint, facts);
  const auto peer = address_of(of.peer == nullptr ? nullptr : &of.peer->value);
  if (!own || !peer) return truth::unknown;
  if (is_private(*own) && !is_private(*peer)) return truth::yes;
  return truth::no;
}

std::string permit_words(peer_traffic what, const net::flow& packets) {
  const auto& kind = kind_of(what);
  return std::string(kind.word) + ' ' + words_of(packets.packets.source) + ' ' +
         words_of(packets.packets.destination) + std::string(kind.behind);
}

}  // namespace peerlint::facts
