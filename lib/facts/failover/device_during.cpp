#include "facts/failover/device_during.hpp"

#include <algorithm>
#include <vector>

namespace peerlint::facts {
namespace {

void drop_next_hops(model::next_hops& of, const fallen_tracks& fallen) {
  std::erase_if(of.verified, [&](const auto& one) { return fallen.contains(one.value.track); });
}

// The address stays, its route goes: `ip dhcp client route track N`.
void drop_leased_route(model::interface& on, const fallen_tracks& fallen) {
  const auto& track = on.routing->dhcp_track;
  if (fallen.contains(track.value)) on.dynamic_address.value.kind = "without a route";
}

// What is behind the link is not looked for elsewhere: whether a release takes the default route to
// find a next hop is not verified.
bool leads_there(const model::static_route& route, const model::interface& on) {
  if (!route.next_hop || (!route.interface.empty() && route.interface != on.name.value))
    return false;
  return std::any_of(on.addresses.begin(), on.addresses.end(), [&](const auto& each) {
    const auto length = net::length_of(each.value.mask);
    return length && net::contains(net::prefix_of(each.value.address, *length), *route.next_hop);
  });
}

session::reading after(session::reading read, const outage& what) {
  auto& device = read.device;
  std::erase_if(device.static_routes,
                [&](const auto& route) { return what.tracks.contains(route.track); });
  for (auto& map : device.route_maps) {
    std::erase_if(map.clauses, [&](const auto& clause) {
      return clause.match_track.is_set() && what.tracks.contains(clause.match_track.value);
    });
    for (auto& clause : map.clauses) {
      drop_next_hops(clause.next_hop, what.tracks);
      drop_next_hops(clause.default_next_hop, what.tracks);
    }
  }
  for (auto& on : device.interfaces) {
    drop_leased_route(on, what.tracks);
    if (on.name.value != what.interface) continue;
    on.shutdown.state = model::setting<model::flag>::states::set;
    std::erase_if(device.static_routes, [&](const auto& route) { return leads_there(route, on); });
  }
  return read;
}

}  // namespace

device_during::device_during(const device_facts& facts, const outage& what)
    : read_(after(facts.read, what)), routes_(read_, facts.assumed) {}

}  // namespace peerlint::facts
