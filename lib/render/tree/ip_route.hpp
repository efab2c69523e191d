#pragma once

#include <peerlint/model/static_route.hpp>

namespace peerlint::render::tree {

// clang-format off
template <class Named>
void fields(const model::static_route& o, const Named& named) {
  named("vrf", o.vrf,
        "destination", o.destination,
        "interface", o.interface,
        "next_hop", o.next_hop,
        "dhcp", o.dhcp,
        "global_next_hop", o.global_next_hop,
        "distance", o.distance,
        "name", o.name,
        "tag", o.tag,
        "track", o.track,
        "permanent", o.permanent,
        "line", o.line);
}
// clang-format on

}  // namespace peerlint::render::tree
