#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "facts/device_facts.hpp"

namespace peerlint::facts {

/// A way of traffic that is open while an object is up.
struct guarded_way {
  const model::interface* out = nullptr;
  std::optional<net::ipv4_address> next_hop;
  std::uint8_t length = 0;  ///< of the route's prefix; 0 for the next hop of a route map
  span at;                  ///< the line of the route or of the next hop
};

/// The ways that the object opens and closes, alone or through lists, where the device's lines say
/// by which interface they lead: static routes and verified next hops of route maps.
[[nodiscard]] std::vector<guarded_way> guarded_by(const model::track_object& track,
                                                  const device_facts& facts);

/// The entry of the table that a static route made; null when its interface is down.
[[nodiscard]] const route* entry_of(const model::static_route& line, const route_table& routes);

/// The way leads to a provider: a default route may leave by the interface, or its addresses are
/// translated to (`ip nat outside`).
[[nodiscard]] bool leads_outside(const model::interface& by, const device_facts& facts);

}  // namespace peerlint::facts
