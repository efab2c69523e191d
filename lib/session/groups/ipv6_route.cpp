#include "command/groups/ipv6_route.hpp"

#include "net/interface_name.hpp"
#include "net/ipv6_text.hpp"
#include "session/placement.hpp"

namespace peerlint::session {
namespace ipv6_route {
namespace {

model::ipv6_route made_from(const context& at, const command::ipv6_route& line) {
  model::ipv6_route route;
  route.vrf = line.vrf.value;
  route.destination = net::ipv6_text(line.destination.value);
  route.interface = net::canonical_interface(line.interface.value);
  route.next_hop = net::ipv6_text(line.next_hop.value);
  route.next_hop_vrf = line.next_hop_vrf.value;
  if (line.distance) route.distance = line.distance->value;
  route.name = line.name.value;
  route.tag = line.tag.value;
  route.track = line.track.value;
  route.permanent = line.permanent.has_value();
  route.use = line.use.value;
  route.line.at = at.line.whole();
  return route;
}

bool same_prefix(const model::ipv6_route& a, const model::ipv6_route& b) {
  return a.vrf == b.vrf && a.destination == b.destination;
}

bool same_key(const model::ipv6_route& a, const model::ipv6_route& b) {
  return same_prefix(a, b) && a.interface == b.interface && a.next_hop == b.next_hop;
}

std::size_t hash_of_key(const model::ipv6_route& route) {
  return hash_of(route.vrf, route.destination, route.interface, route.next_hop);
}

edit enter_one(context& at, const command::ipv6_route& line) {
  auto& routes = at.device.ipv6_routes;
  auto route = made_from(at, line);
  if (!at.positive()) {
    const bool whole_prefix = route.interface.empty() && route.next_hop.empty();
    const auto gone = std::erase_if(routes, [&](const auto& one) {
      return whole_prefix ? same_prefix(one, route) : same_key(one, route);
    });
    at.known.forget();
    return at.done(gone > 0 ? edit::kinds::removed : edit::kinds::no_effect);
  }
  const auto where = at.known.ipv6_routes.find(routes, hash_of_key(route), hash_of_key,
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
}  // namespace ipv6_route

template <>
edit enter(context& at, const command::ipv6_route_command& what) {
  return std::visit([&](const auto& line) { return ipv6_route::enter_one(at, line); }, what);
}

}  // namespace peerlint::session
