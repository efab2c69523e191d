#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include <peerlint/model/device.hpp>

namespace peerlint::facts {

/// An event of an applet that comes with a change of a track object: `event track`, the message of
/// that change in `event syslog`, a reaction of the operation that the object follows.
struct path_change {
  std::optional<std::uint32_t> track;  ///< nothing: of any, or no line says which
  bool down = false;                   ///< it comes when the object goes down
  bool up = false;

  [[nodiscard]] bool may_be_of(std::uint32_t object) const { return !track || *track == object; }
};

/// Whether an event of that kind starts the applet; whatever else its trigger asks for.
[[nodiscard]] std::vector<path_change> path_changes_of(const model::eem_applet& applet,
                                                       const model::device& device);

/// The objects whose fall starts the applet, and whose rise does not: what it does, it does while
/// they are down.
[[nodiscard]] std::vector<std::uint32_t> down_while_running(const model::eem_applet& applet,
                                                            const model::device& device);

}  // namespace peerlint::facts
