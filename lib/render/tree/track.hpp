#pragma once

#include <peerlint/model/track.hpp>

namespace peerlint::render::tree {

// clang-format off
template <class Named>
void fields(const model::track_member& o, const Named& named) {
  named("object", o.object,
        "negated", o.negated,
        "weight", o.weight);
}

template <class Named>
void fields(const model::track_threshold& o, const Named& named) {
  named("of", o.of,
        "up", o.up,
        "down", o.down);
}

template <class Named>
void fields(const model::track_object& o, const Named& named) {
  named("number", o.number,
        "header", o.header,
        "kind", o.kind,
        "interface", o.interface,
        "facet", o.facet,
        "route", o.route,
        "ipv6_route", o.ipv6_route,
        "metric", o.metric,
        "operation", o.operation,
        "by_rtr", o.by_rtr,
        "aspect", o.aspect,
        "combination", o.combination,
        "members", o.members,
        "threshold", o.threshold,
        "words", o.words,
        "delay_up", o.delay_up,
        "delay_down", o.delay_down,
        "carrier_delay", o.carrier_delay,
        "vrf", o.vrf,
        "default_state", o.default_state);
}
// clang-format on

}  // namespace peerlint::render::tree
