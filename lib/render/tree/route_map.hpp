#pragma once

#include <peerlint/model/route_map.hpp>

namespace peerlint::render::tree {

// clang-format off
template <class Named>
void fields(const model::verified_next_hop& o, const Named& named) {
  named("address", o.address,
        "sequence", o.sequence,
        "track", o.track);
}

template <class Named>
void fields(const model::next_hops& o, const Named& named) {
  named("addresses", o.addresses,
        "verify_availability", o.verify_availability,
        "verified", o.verified);
}

template <class Named>
void fields(const model::route_map_clause& o, const Named& named) {
  named("map", o.map,
        "sequence", o.sequence,
        "header", o.header,
        "action", o.action,
        "description", o.description,
        "match_access_lists", o.match_access_lists,
        "match_prefix_lists", o.match_prefix_lists,
        "match_next_hop_access_lists", o.match_next_hop_access_lists,
        "match_next_hop_prefix_lists", o.match_next_hop_prefix_lists,
        "match_interfaces", o.match_interfaces,
        "match_track", o.match_track,
        "next_hop", o.next_hop,
        "default_next_hop", o.default_next_hop,
        "recursive_next_hop", o.recursive_next_hop,
        "dhcp_next_hop", o.dhcp_next_hop,
        "interfaces", o.interfaces,
        "default_interfaces", o.default_interfaces,
        "vrf", o.vrf,
        "global", o.global,
        "options", o.options);
}

template <class Named>
void fields(const model::route_map& o, const Named& named) {
  named("name", o.name,
        "clauses", o.clauses);
}
// clang-format on

}  // namespace peerlint::render::tree
