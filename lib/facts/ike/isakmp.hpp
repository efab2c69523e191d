#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include <peerlint/model/device.hpp>
#include <peerlint/net.hpp>
#include <peerlint/span.hpp>
#include "facts/release.hpp"

namespace peerlint::facts {

/// A field of a policy as the router has it. `value` is nothing where the release's default is not
/// established; `at` is the line's value, or the policy's header where the default speaks.
template <class Value>
struct effective {
  std::optional<Value> value;
  bool written = false;  ///< a line says it
  span at{};
};

/// A policy with the defaults of its release filled in (Cisco IOS Security Command Reference,
/// `crypto isakmp policy`; the tables of the built-in policies by release).
struct effective_policy {
  std::uint32_t priority = 0;
  bool built_in = false;
  bool certain = true;  ///< false: built in, but only some releases of the train have it
  span header{};
  effective<model::ike_encryption> encryption;
  effective<model::hash_algorithm> hash;
  effective<model::ike_authentication> authentication;
  effective<std::uint16_t> group;
  effective<std::uint32_t> lifetime;  ///< seconds
};

/// The policies that the router offers and accepts, by priority: those of the file, else those
/// built in. Without a known release the defaults are those before the shield, and all policies
/// that some release has built in are there, none of them certain.
[[nodiscard]] std::vector<effective_policy> effective_policies(
    const std::vector<model::isakmp_policy>& policies, std::optional<release> version);

/// Forgets the defaults of a policy that has lines which nobody understood: one of them may say
/// what no other line says.
void doubt_defaults(effective_policy& policy);

/// Some crypto map entry, tunnel or GDOI group of the device negotiates with IKEv1.
[[nodiscard]] bool uses_ike_v1(const model::device& device);

}  // namespace peerlint::facts
