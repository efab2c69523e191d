#pragma once

#include <optional>
#include <vector>

#include "facts/device_facts.hpp"

// By which ways a router can be managed from elsewhere, as far as its lines say it for certain.
namespace peerlint::facts {

/// Some vty line takes a session of ssh or telnet from some IPv4 address. True as well where no
/// line says it, or a condition decides.
[[nodiscard]] bool takes_sessions(const device_facts& facts);

/// The access list that comes in by the interface lets some packet of ssh or telnet through to an
/// address of it. False only where that is certain: also for an interface that is shut down or has
/// no address.
[[nodiscard]] bool lets_sessions_in(const model::interface& on, const device_facts& facts);

/// The interfaces by which a default route of the global table leads out.
[[nodiscard]] std::vector<const model::interface*> default_ways(const device_facts& facts);

/// The vty line, or the interface, or the route that a change takes away.
struct lost_access {
  enum class kinds : std::uint8_t {
    no_session,        ///< no vty line takes ssh or telnet any more
    no_default_route,  ///< no route leads out any more
    way_shut_down,     ///< the interface of the default route is
    way_without_address,
    filtered,     ///< the list of this interface lets none in any more; others do
    all_filtered  ///< that of this and of every other one
  };

  kinds is = kinds::no_session;
  const model::interface* on = nullptr;  ///< of the device after the change; null for the first two
};

/// What the changes that were entered into the device took away for certain; nothing without one.
[[nodiscard]] std::vector<lost_access> lost_access_of(const device_facts& facts);

}  // namespace peerlint::facts
