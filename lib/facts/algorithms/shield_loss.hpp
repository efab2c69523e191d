#pragma once

#include <string>
#include <vector>

#include <peerlint/span.hpp>
#include "facts/device_facts.hpp"

namespace peerlint::facts {

/// A crypto map entry or a tunnel that has nothing left of something it needs.
struct shield_loss {
  span at{};         ///< its header
  std::string name;  ///< "crypto map VPN 10", "interface Tunnel0"
};

/// Who is left without an ISAKMP policy, an IKEv2 proposal, a transform set or its PFS when the
/// shield refuses the line of this use and every other one that it refuses.
[[nodiscard]] std::vector<shield_loss> losses_by(const algorithm_use& use,
                                                 const device_facts& facts);

/// Something that an end needs, of which it has nothing but what the shield refuses.
struct shield_need {
  algorithm_role role = algorithm_role::ike_v1;
  const algorithm_use* refused = nullptr;  ///< the first such word
};

/// What the end would have nothing left of if the shield were on, whatever the release is.
[[nodiscard]] std::vector<shield_need> needs_refused(const vpn_endpoint& endpoint,
                                                     const device_facts& facts);

}  // namespace peerlint::facts
