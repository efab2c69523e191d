#pragma once

#include <peerlint/model/interface_routing.hpp>

namespace peerlint::render::tree {

// clang-format off
template <class Named>
void fields(const model::ospf_area& o, const Named& named) {
  named("process", o.process,
        "area", o.area,
        "without_secondaries", o.without_secondaries);
}

template <class Named>
void fields(const model::interface_routing& o, const Named& named) {
  named("ospf", o.ospf,
        "no_split_horizon", o.no_split_horizon,
        "no_next_hop_self", o.no_next_hop_self,
        "dhcp_track", o.dhcp_track,
        "dhcp_distance", o.dhcp_distance);
}
// clang-format on

}  // namespace peerlint::render::tree
