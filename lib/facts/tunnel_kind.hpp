#pragma once

#include <peerlint/model/interface.hpp>

// What a tunnel interface puts around its packets.
namespace peerlint::facts {

/// The mode that is in force: `gre ip` where no line says it.
[[nodiscard]] inline model::tunnel_mode mode_of(const model::interface& on) {
  return on.tunnel->mode.is_set() ? on.tunnel->mode.value : model::tunnel_mode::gre_ip;
}

/// An interface `Tunnel`, which templates are not.
[[nodiscard]] inline bool is_tunnel(const model::interface& on) {
  return on.name.value.starts_with("Tunnel");
}

/// A tunnel of GRE over IPv4 to one destination.
[[nodiscard]] inline bool is_point_to_point_gre(const model::interface& on) {
  return is_tunnel(on) && mode_of(on) == model::tunnel_mode::gre_ip;
}

/// A tunnel of GRE over IPv4 to whoever NHRP knows.
[[nodiscard]] inline bool is_multipoint_gre(const model::interface& on) {
  return is_tunnel(on) && mode_of(on) == model::tunnel_mode::gre_multipoint;
}

/// Either of them.
[[nodiscard]] inline bool is_gre(const model::interface& on) {
  return is_point_to_point_gre(on) || is_multipoint_gre(on);
}

/// `tunnel mode ipsec …`: packets without GRE around them.
[[nodiscard]] inline bool is_ipsec_tunnel(const model::interface& on) {
  const auto mode = mode_of(on);
  return mode >= model::tunnel_mode::ipsec_ipv4 && mode <= model::tunnel_mode::ipsec_dual_overlay;
}

/// Has one far end, which a line or a session names. Modes that peerlint does not look into have
/// none.
[[nodiscard]] inline bool has_one_far_end(const model::interface& on) {
  const auto mode = mode_of(on);
  return is_ipsec_tunnel(on) || mode == model::tunnel_mode::gre_ip ||
         mode == model::tunnel_mode::gre_ipv6 || mode == model::tunnel_mode::ipip;
}

/// GRE to many ends, over IPv4 or IPv6.
[[nodiscard]] inline bool has_many_far_ends(const model::interface& on) {
  const auto mode = mode_of(on);
  return mode == model::tunnel_mode::gre_multipoint ||
         mode == model::tunnel_mode::gre_multipoint_ipv6;
}

/// The two tunnels send from the same place: one interface or one address, in one VRF.
[[nodiscard]] inline bool have_one_source(const model::interface& a, const model::interface& b) {
  const auto& first = a.tunnel->source;
  const auto& second = b.tunnel->source;
  return first.is_set() && second.is_set() && !first.value.dynamic && first.value == second.value &&
         a.tunnel->vrf.value == b.tunnel->vrf.value;
}

}  // namespace peerlint::facts
