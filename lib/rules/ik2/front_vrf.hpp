#pragma once

#include <string>
#include <string_view>

#include "facts/vpn_endpoint.hpp"

// The VRF of encrypted packets, and what `match fvrf` says of it.
namespace peerlint::rules::ik2 {

/// A policy or profile with this `match fvrf` counts in the VRF; "" is the global table.
inline bool counts_in(const model::setting<std::string>& fvrf, std::string_view vrf) {
  if (fvrf.value == "any") return true;
  return (fvrf.value == "global" ? std::string_view{} : std::string_view(fvrf.value)) == vrf;
}

/// The word that puts the packets of the endpoint into their VRF.
inline span front_vrf_line(const facts::vpn_endpoint& end) {
  return end.is_tunnel() ? end.on->tunnel->vrf.at : end.on->vrf.at;
}

}  // namespace peerlint::rules::ik2
