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

}  // namespace peerlint::facts
