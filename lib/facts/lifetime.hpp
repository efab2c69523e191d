#pragma once

#include <cstdint>
#include <vector>

#include <peerlint/model/device.hpp>
#include <peerlint/span.hpp>

namespace peerlint::facts {

/// A line that says how long an SA lives, wherever it stands.
struct lifetime {
  enum class kinds : std::uint8_t { ike_v1, ike_v2, ipsec };

  kinds kind = kinds::ipsec;
  std::uint32_t seconds = 0;
  span at{};       ///< the number
  span section{};  ///< the header of the policy, profile or entry; not there for all tunnels
};

/// Those of ISAKMP policies, IKEv2 profiles, crypto maps, IPsec profiles, and for all tunnels.
[[nodiscard]] std::vector<lifetime> lifetimes_of(const model::device& device);

}  // namespace peerlint::facts
