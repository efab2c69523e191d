#pragma once

#include <cstdint>
#include <optional>

#include <peerlint/model/interface.hpp>
#include "facts/device_facts.hpp"
#include "facts/vpn_endpoint.hpp"

// Whether the segments that `ip tcp adjust-mss` lets through fit into a tunnel.
namespace peerlint::facts {

/// A line that lets segments through which do not fit: as if it were not there.
struct oversized_segment {
  const model::interface* on = nullptr;  ///< that has the line
  std::uint32_t most = 0;                ///< the largest packet that does fit
  bool said = false;                     ///< by `ip mtu`; else computed
};

/// The largest packet by the transform set of the section that adds least. Nothing where a set is
/// not defined or none is named, and where the path may take large frames.
[[nodiscard]] std::optional<std::uint32_t> most_by_sets(const vpn_endpoint& endpoint,
                                                        const device_facts& facts);

/// The line of a tunnel, held against its `ip mtu`, else against `most`, else against its sets.
[[nodiscard]] std::optional<oversized_segment> oversized_in(
    const model::interface& tunnel, const device_facts& facts,
    std::optional<std::uint32_t> most = std::nullopt);

/// A line of the router, for a crypto map entry that protects networks: nothing where some
/// interface has a value that fits, or the bit that forbids fragments may be cleared. Held against
/// `most`, else against the sets of the entry, else against what AES-GCM leaves.
[[nodiscard]] std::optional<oversized_segment> oversized_for(
    const vpn_endpoint& entry, const device_facts& facts,
    std::optional<std::uint32_t> most = std::nullopt);

/// Some interface of the router has a value that fits into packets of that size; of tunnels only
/// this one counts, null for none.
[[nodiscard]] bool clamps_within(std::uint32_t most, const model::interface* tunnel,
                                 const device_facts& facts);

}  // namespace peerlint::facts
