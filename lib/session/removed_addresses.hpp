#pragma once

#include <peerlint/model/interface.hpp>
#include "session/edit.hpp"

// What an interface loses with its VRF.
namespace peerlint::session {

/// Takes the IPv4 addresses away, and notes where they stood.
inline void remove_ipv4_addresses(model::interface& on, edit& done) {
  for (const auto& one : on.addresses) done.lost.push_back(one.at);
  if (on.dynamic_address.is_set()) done.lost.push_back(on.dynamic_address.line);
  if (on.unnumbered.is_set()) done.lost.push_back(on.unnumbered.line);
  on.addresses.clear();
  on.dynamic_address = {};
  on.unnumbered = {};
}

/// Takes the IPv6 addresses away, and notes where they stood.
inline void remove_ipv6_addresses(model::interface& on, edit& done) {
  if (on.ipv6->addresses.empty()) return;
  for (const auto& one : on.ipv6->addresses) done.lost.push_back(one.at);
  on.ipv6.edit().addresses.clear();
}

}  // namespace peerlint::session
