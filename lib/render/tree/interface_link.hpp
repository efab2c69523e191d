#pragma once

#include <peerlint/model/interface_link.hpp>
#include "render/tree/named.hpp"

namespace peerlint::render::tree {

// clang-format off
inline auto fields(const model::vlan_tag& o) {
  return named("vlan", o.vlan,
               "native", o.native,
               "second", o.second);
}

inline auto fields(const model::keepalive& o) {
  return named("seconds", o.seconds,
               "retries", o.retries);
}

inline auto fields(const model::channel_group& o) {
  return named("number", o.number,
               "mode", o.mode);
}

inline auto fields(const model::interface_link& o) {
  return named("vlan", o.vlan,
               "encapsulation", o.encapsulation,
               "keepalive", o.keepalive,
               "switchport", o.switchport,
               "channel_group", o.channel_group,
               "dialer_pool", o.dialer_pool,
               "pppoe_dial_pool", o.pppoe_dial_pool);
}
// clang-format on

}  // namespace peerlint::render::tree
