#pragma once

#include <optional>

#include <peerlint/model/interface.hpp>
#include <peerlint/net.hpp>
#include "facts/device_facts.hpp"

// Whether a peer knows the address that a router has behind another provider.
namespace peerlint::facts {

/// The address that others see of an interface; nothing when no line says it.
[[nodiscard]] std::optional<net::ipv4_address> seen_address(const model::interface& exit,
                                                            const device_facts& of);

/// The router takes calls from anywhere, or names the address. No address: one that is leased,
/// which nobody can name.
[[nodiscard]] bool expects_call(const device_facts& device,
                                std::optional<net::ipv4_address> caller);

}  // namespace peerlint::facts
