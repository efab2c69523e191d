#pragma once

#include <vector>

#include <peerlint/tunnel.hpp>
#include "facts/device_facts.hpp"

namespace peerlint::negotiate {

/// The ends of a device, once a peer: static and dynamic entries of crypto maps, applied or not,
/// and protected tunnels. A spoke of DMVPN has its next-hop servers for peers. `index` is the
/// device's number in the fleet.
[[nodiscard]] std::vector<endpoint> endpoints_of(const facts::device_facts& device,
                                                 std::size_t index);

/// The GRE tunnels of a device that nothing protects, likewise; they are none of its ends, and
/// their `number` is none.
[[nodiscard]] std::vector<endpoint> unprotected_of(const facts::device_facts& device,
                                                   std::size_t index);

}  // namespace peerlint::negotiate
