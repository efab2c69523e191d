#pragma once

#include <peerlint/tunnel.hpp>

// How well two ends fit each other, before anything is negotiated.
namespace peerlint::negotiate {

[[nodiscard]] inline bool is_gre(const endpoint& one) {
  return one.kind == endpoint_kind::gre || one.kind == endpoint_kind::multipoint;
}

/// Tunnels go with tunnels of their kind, entries with entries, where there is a choice. A
/// Virtual-Template becomes what the caller is.
[[nodiscard]] inline bool are_alike(const endpoint& a, const endpoint& b) {
  const bool tunnels = a.tunnel != nullptr && b.tunnel != nullptr;
  const bool is_template =
      a.kind == endpoint_kind::dynamic_vti || b.kind == endpoint_kind::dynamic_vti;
  return a.kind == b.kind || (is_gre(a) && is_gre(b)) || (tunnels && is_template) ||
         (a.entry != nullptr && b.entry != nullptr);
}

/// The interfaces have addresses of one network.
[[nodiscard]] bool share_a_network(const model::interface& a, const model::interface& b);

/// Of several tunnels between the same addresses those belong together whose inner networks and
/// keys are the same: the more, the better; 0 for ends of different kinds.
[[nodiscard]] int likeness_of(const endpoint& a, const endpoint& b);

}  // namespace peerlint::negotiate
