#pragma once

#include <vector>

#include <peerlint/model/device.hpp>

namespace peerlint::failover {

/// The applets that the opposite of this applet's event starts: `event track 1 state up` for
/// `… state down`, a message with `up` in the place of `down`, a route that is added for one that
/// is removed. An event of any state is its own opposite.
[[nodiscard]] std::vector<const model::eem_applet*> counterparts_of(const model::eem_applet& applet,
                                                                    const model::device& in);

/// Whether the event of the applet has an opposite: it could be undone when that comes.
[[nodiscard]] bool has_opposite(const model::eem_applet& applet);

}  // namespace peerlint::failover
