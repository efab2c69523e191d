#pragma once

#include <string_view>

#include <peerlint/model/device.hpp>
#include "facts/path/access_filters.hpp"

namespace peerlint::facts {

/// The zone of the router itself, which no line defines.
inline constexpr std::string_view self_zone = "self";

/// What the zone-based firewall makes of a packet that crosses from one zone to another.
struct zone_crossing {
  net::truth passes = net::truth::yes;
  bool looked_at = false;                           ///< some zone pair or its absence decided
  const model::zone_pair* pair = nullptr;           ///< null: there is none
  const model::inspect_policy_class* by = nullptr;  ///< the class that decided
};

/// Zones by name, "" where an interface has none. Traffic of the router itself passes where no pair
/// with `self` names the other zone; between a zone and no zone nothing passes.
[[nodiscard]] zone_crossing cross(std::string_view from, std::string_view to,
                                  const net::packet& one, const access_filters& filters,
                                  const model::device& device);

}  // namespace peerlint::facts
