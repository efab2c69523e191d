#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include <peerlint/model/device.hpp>
#include <peerlint/span.hpp>
#include "facts/names/references.hpp"

namespace peerlint::facts {

/// What does something when an object changes its state.
enum class track_consumer : std::uint8_t {
  route,       ///< `ip route`, `ipv6 route`, `ip dhcp client route`: leaves the table
  policy,      ///< of a route map: the next hop or the clause is passed over
  first_hop,   ///< HSRP, VRRP, GLBP: priority or weight falls
  applet,      ///< an event of EEM, or an action that reads the object
  vpn_client,  ///< of FlexVPN: takes its next peer or source
  list,        ///< another object that is made of it
  setter,      ///< `action … track set`: changes the object rather than following it
};

/// A line that names an object.
struct track_use {
  std::uint32_t track = 0;
  track_consumer by = track_consumer::route;
  span at;       ///< the number
  span section;  ///< the header of what it stands in; the line itself of a global command
  std::string_view command;  ///< that names it: "ip route"
};

/// All lines that name the object, in the order of the references.
[[nodiscard]] std::vector<track_use> track_uses(std::uint32_t track, const model::device& device,
                                                const references& names);

/// The way from an object to who follows it: `lists` from the object's own side on, each a member
/// of the next. `use` is never one of a list or of a setter.
struct track_path {
  track_use use;
  std::vector<const model::track_object*> lists;
};

/// Every way from an object to those that follow it, through lists however deep; a list that
/// reaches itself is gone through once.
[[nodiscard]] std::vector<track_path> track_paths(std::uint32_t track, const model::device& device,
                                                  const references& names);

/// The object of that number; null when no line makes it.
[[nodiscard]] const model::track_object* track_numbered(std::uint32_t number,
                                                        const model::device& device);

/// The objects that follow the operation of IP SLA.
[[nodiscard]] std::vector<const model::track_object*> tracks_of_operation(
    std::uint32_t operation, const model::device& device);

}  // namespace peerlint::facts
