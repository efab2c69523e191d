#include "command/groups/ip_route.hpp"

#include "net/interface_name.hpp"
#include "session/placement.hpp"

namespace peerlint::session {
namespace ip_route {
namespace {

model::static_route made_from(const context& at, const command::ip_route& line) {
  model::static_route route;
  route.vrf = line.vrf.value;
  const auto length = net::length_of(line.mask.value).value_or(32);
  route.destination = net::prefix_of(line.network.value, length);
  route.interface = net::canonical_interface(line.interface.value);
  if (line.next_hop) route.next_hop = line.next_hop->value;
  route.dhcp = line.dhcp.has_value();
  route.global_next_hop = line.global.has_value();
  if (line.distance) route.distance = line.distance->value;
  route.name = line.name.value;
  route.tag = line.tag.value;
  route.track = line.track.value;
  route.permanent = line.permanent.has_value();
  route.line.at = at.line.whole();
  return route;
}

bool same_key(const model::static_route& a, const model::static_route& b) {
  return a.vrf == b.vrf && a.destination == b.destination && a.interface == b.interface &&
         a.next_hop == b.next_hop && a.dhcp == b.dhcp;
}

std::size_t hash_of_key(const model::static_route& route) {
  const auto next_hop = route.next_hop.value_or(net::ipv4_address{});
  return hash_of(route.vrf, route.destination.address.bits, route.destination.length,
                 route.interface, next_hop.bits);
}

edit enter_one(context& at, const command::ip_route& line) {
  auto& routes = at.device.static_routes;
  auto route = made_from(at, line);
  if (!at.positive()) {
    // `no ip route P M` takes every route of the prefix, with a next hop only that one; distance,
    // name, tag and track are no part of the key (ipsec.md 1.0.4).
    const bool whole_prefix = route.interface.empty() && !route.next_hop && !route.dhcp;
    const auto before = routes.size();
    std::erase_if(routes, [&](const auto& r) {
      return whole_prefix ? r.vrf == route.vrf && r.destination == route.destination
                          : same_key(r, route);
    });
    at.known.forget();
    return at.done(routes.size() < before ? edit::kinds::removed : edit::kinds::no_effect);
  }
  const auto where = at.known.static_routes.find(routes, hash_of_key(route), hash_of_key,
                                                 [&](const auto& r) { return same_key(r, route); });
  if (where == routes.size()) {
    routes.push_back(std::move(route));
    return at.done(edit::kinds::added);
  }
  const span old = routes[where].line.at;
  const bool same = routes[where] == route;
  routes[where] = std::move(route);
  return at.done(same ? edit::kinds::no_effect : edit::kinds::replaced, old);
}

}  // namespace
}  // namespace ip_route

template <>
edit enter(context& at, const command::ip_route_command& what) {
  return std::visit([&](const auto& line) { return ip_route::enter_one(at, line); }, what);
}

}  // namespace peerlint::session
