#pragma once

#include "facts/device_facts.hpp"

namespace peerlint::rules::cmp {

/// The first section that starts or answers IKEv1 on a live interface; null when there is none. A
/// tunnel whose profile is not defined may be one of either version.
inline const facts::vpn_endpoint* first_ike_v1_endpoint(const facts::device_facts& facts) {
  for (const auto& one : facts.endpoints)
    if (one.on != nullptr && !one.on->shutdown.is_set() && !one.uses_ikev2() &&
        !(one.is_tunnel() && one.profile == nullptr))
      return &one;
  return nullptr;
}

}  // namespace peerlint::rules::cmp
