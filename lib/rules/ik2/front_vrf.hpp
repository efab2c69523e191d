#pragma once

#include "facts/ike/ikev2_offer.hpp"
#include "facts/vpn_endpoint.hpp"

// The VRF of encrypted packets, and what `match fvrf` says of it.
namespace peerlint::rules::ik2 {

using facts::counts_in;

/// The word that puts the packets of the endpoint into their VRF.
inline span front_vrf_line(const facts::vpn_endpoint& end) {
  return end.is_tunnel() ? end.on->tunnel->vrf.at : end.on->vrf.at;
}

}  // namespace peerlint::rules::ik2
