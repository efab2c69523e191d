#pragma once

#include <peerlint/model/tunnel.hpp>

namespace peerlint::rules::cmp {

/// The mode that the lines of a tunnel leave; GRE when none says it.
inline model::tunnel_mode mode_of(const model::tunnel& tunnel) {
  return tunnel.mode.get().value_or(model::tunnel_mode::gre_ip);
}

inline bool is_ipsec(const model::tunnel& tunnel) {
  switch (mode_of(tunnel)) {
    case model::tunnel_mode::ipsec_ipv4:
    case model::tunnel_mode::ipsec_ipv4_v6_overlay:
    case model::tunnel_mode::ipsec_ipv6:
    case model::tunnel_mode::ipsec_ipv6_v4_overlay:
    case model::tunnel_mode::ipsec_dual_overlay:
      return true;
    default:
      return false;
  }
}

/// Has one far end, which a line or a session names. Unknown modes are none.
inline bool is_point_to_point(const model::tunnel& tunnel) {
  const auto mode = mode_of(tunnel);
  return is_ipsec(tunnel) || mode == model::tunnel_mode::gre_ip ||
         mode == model::tunnel_mode::gre_ipv6 || mode == model::tunnel_mode::ipip;
}

inline bool is_multipoint_gre(const model::tunnel& tunnel) {
  const auto mode = mode_of(tunnel);
  return mode == model::tunnel_mode::gre_multipoint ||
         mode == model::tunnel_mode::gre_multipoint_ipv6;
}

}  // namespace peerlint::rules::cmp
