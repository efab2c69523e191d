#pragma once

#include <string_view>

#include <peerlint/model/device.hpp>
#include "facts/device_facts.hpp"
#include "facts/failover/fallen_tracks.hpp"
#include "facts/path/route_table.hpp"
#include "session/reading.hpp"

namespace peerlint::facts {

/// What is down; nothing else is.
struct outage {
  fallen_tracks tracks;
  std::string_view interface {};  ///< its link, by its whole name; "": none
};

/// A device while something is down, as far as tables change by themselves: routes and next hops
/// that hang on the objects are gone, the interface is. What applets enter is not (S1 of the
/// scenarios). Holds a copy of the device; what `device` and `routes` give points into that.
class device_during {
 public:
  device_during(const device_facts& facts, const outage& what);
  device_during(const device_during&) = delete;
  device_during& operator=(const device_during&) = delete;

  [[nodiscard]] const model::device& device() const { return read_.device; }
  [[nodiscard]] const route_table& routes() const { return routes_; }

 private:
  session::reading read_;
  route_table routes_;
};

}  // namespace peerlint::facts
