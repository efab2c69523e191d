#pragma once

#include <algorithm>

#include "facts/device_facts.hpp"

namespace peerlint::rules::fwl {

[[nodiscard]] inline bool is_ah(const located<model::transform>& one) {
  return one.value.keyword <= model::transform_keyword::ah_sha512_hmac;
}

/// Some transform set of the endpoint has AH.
[[nodiscard]] inline bool uses_ah(const facts::vpn_endpoint& of, const facts::device_facts& facts) {
  if (of.policy == nullptr) return false;
  const auto& names = of.policy->transform_sets;
  return std::any_of(names.begin(), names.end(), [&](const auto& name) {
    const auto* set = facts.transform_set_named(name.value);
    return set != nullptr && std::any_of(set->transforms.begin(), set->transforms.end(), is_ah);
  });
}

/// Each transform set of the endpoint has ESP; what is not said is the default, which has it.
[[nodiscard]] inline bool uses_esp(const facts::vpn_endpoint& of,
                                   const facts::device_facts& facts) {
  if (of.policy == nullptr) return true;
  const auto& names = of.policy->transform_sets;
  return std::all_of(names.begin(), names.end(), [&](const auto& name) {
    const auto* set = facts.transform_set_named(name.value);
    return set != nullptr && !std::all_of(set->transforms.begin(), set->transforms.end(), is_ah);
  });
}

}  // namespace peerlint::rules::fwl
