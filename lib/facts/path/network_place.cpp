#include "facts/path/network_place.hpp"

#include <algorithm>

namespace peerlint::facts {
namespace {

using places = network_place::kinds;

bool has_map(const model::interface* on) { return on != nullptr && on->crypto_map.is_set(); }

// A part of it is reached by the inside.
bool touches_inside(const net::ipv4_prefix& network, std::string_view vrf,
                    const route_table& routes) {
  const auto touching = routes.touching(vrf, network);
  return std::any_of(touching.begin(), touching.end(), [&](const route* each) {
    const bool of_peer =
        each->origin == route_origin::reverse || each->discards || each->to.length == 0;
    return !of_peer && !has_map(routes.egress_of(*each));
  });
}

}  // namespace

network_place place_of(const net::address_block& block, std::string_view vrf,
                       const route_table& routes) {
  const auto length = net::length_of(block, net::address_family::ipv4);
  if (!length || *length == 0) return {};
  const net::ipv4_prefix network{net::ipv4_of(block.value), static_cast<std::uint8_t>(*length)};
  const auto one = net::first_host(network);
  if (*length == 32)
    if (const auto* own = routes.owner_of(vrf, network.address)) return {places::own, own};
  const auto* lan = routes.connected_to(vrf, one);
  const auto way = routes.lookup(vrf, one);
  const bool within = way.taken != nullptr && way.taken->origin == route_origin::connected &&
                      net::contains(way.taken->to, network);
  const bool own_lan = way.is == route_choice::kinds::own_address && lan != nullptr;
  if (lan != nullptr && !has_map(lan) && (within || own_lan)) {
    const auto touching = routes.touching(vrf, network);
    const bool whole = std::any_of(touching.begin(), touching.end(), [&](const route* each) {
      return each->origin == route_origin::connected && net::contains(each->to, network);
    });
    return {whole ? places::connected : places::inside, lan};
  }
  if (touches_inside(network, vrf, routes)) return {places::inside, nullptr};
  if (way.is == route_choice::kinds::no_route) return {places::nowhere, nullptr};
  if (way.is == route_choice::kinds::leaves && way.sure == confidence::high && has_map(way.out))
    return {places::outside, way.out};
  return {};
}

}  // namespace peerlint::facts
