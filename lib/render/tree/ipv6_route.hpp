#pragma once

#include <peerlint/model/ipv6_route.hpp>

namespace peerlint::render::tree {

// clang-format off
template <class Named>
void fields(const model::ipv6_route& o, const Named& named) {
  named("vrf", o.vrf,
        "destination", o.destination,
        "interface", o.interface,
        "next_hop", o.next_hop,
        "next_hop_vrf", o.next_hop_vrf,
        "distance", o.distance,
        "name", o.name,
        "tag", o.tag,
        "track", o.track,
        "permanent", o.permanent,
        "use", o.use,
        "line", o.line);
}
// clang-format on

}  // namespace peerlint::render::tree
