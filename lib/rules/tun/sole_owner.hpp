#pragma once

#include <algorithm>
#include <optional>

#include <peerlint/finding.hpp>
#include "facts/fleet_facts.hpp"

namespace peerlint::rules::tun {

/// How sure it is who is called at the address: files of several networks that use the same
/// addresses (examples, labs) are no fleet. Several states of one router count as one.
[[nodiscard]] inline confidence certainty_of_owner(std::optional<net::ipv4_address> address,
                                                   const facts::fleet_facts& fleet) {
  const facts::device_facts* first = nullptr;
  for (const auto* device : fleet.devices) {
    const auto& all = device->device.interfaces;
    const bool has =
        address && std::any_of(all.begin(), all.end(), [&](const auto& on) {
          return std::any_of(on.addresses.begin(), on.addresses.end(),
                             [&](const auto& one) { return one.value.address == *address; });
        });
    if (!has) continue;
    if (first != nullptr && first->read.name != device->read.name) return confidence::low;
    first = device;
  }
  return confidence::high;
}

}  // namespace peerlint::rules::tun
