#pragma once

#include <peerlint/model/interface_link.hpp>

namespace peerlint::render::tree {

// clang-format off
template <class Named>
void fields(const model::vlan_tag& o, const Named& named) {
  named("vlan", o.vlan,
        "native", o.native,
        "second", o.second);
}

template <class Named>
void fields(const model::keepalive& o, const Named& named) {
  named("seconds", o.seconds,
        "retries", o.retries);
}

template <class Named>
void fields(const model::channel_group& o, const Named& named) {
  named("number", o.number,
        "mode", o.mode);
}

template <class Named>
void fields(const model::interface_link& o, const Named& named) {
  named("vlan", o.vlan,
        "encapsulation", o.encapsulation,
        "keepalive", o.keepalive,
        "switchport", o.switchport,
        "channel_group", o.channel_group,
        "dialer_pool", o.dialer_pool,
        "pppoe_dial_pool", o.pppoe_dial_pool);
}
// clang-format on

}  // namespace peerlint::render::tree
