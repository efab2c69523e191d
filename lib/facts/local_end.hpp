#pragma once

#include <optional>
#include <string_view>

#include "facts/device_facts.hpp"

// What the local end of a tunnel lacks: the rules CMP009, CMP016, DMV001 and REF014 tell of it, and
// predictions stop there.
namespace peerlint::facts {

/// The ends of a tunnel that no line says.
struct missing_ends {
  bool source = false;
  bool destination = false;

  [[nodiscard]] bool any() const { return source || destination; }
};

/// Those that the mode of the tunnel needs. A FlexVPN client sets the ends of its own tunnel.
[[nodiscard]] missing_ends missing_ends_of(const model::interface& tunnel,
                                           const device_facts& facts);

/// The interface has no address and gets none, and its packets belong to no other interface: a
/// Dialer, a Port-channel, a subinterface, a bridge.
[[nodiscard]] bool lacks_address(const model::interface& on, const device_facts& facts);

/// How sure it is that the router lacks an interface that no line of its file makes; nothing where
/// nothing is known. Ports that a router printed are all of its ports; a file that somebody wrote
/// need not name those that it says nothing about.
[[nodiscard]] std::optional<confidence> certainty_of_lacking(std::string_view interface,
                                                             const device_facts& facts);

/// A tunnel of GRE has lines of NHRP, and no `ip nhrp network-id`: NHRP is off.
[[nodiscard]] bool lacks_network_id(const model::interface& tunnel);

}  // namespace peerlint::facts
