#pragma once

#include <optional>
#include <vector>

#include <peerlint/model/crypto_map.hpp>
#include <peerlint/model/device.hpp>
#include "facts/path/access_filters.hpp"
#include "net/list_comparison.hpp"

namespace peerlint::facts {

/// What earlier entries of a crypto map take of the packets that the list of an entry permits. A
/// `deny` of an earlier list takes none: the packet goes on to the next entry.
struct entry_overlap {
  const model::crypto_map_entry* entry = nullptr;    ///< the later one
  const model::crypto_map_entry* earlier = nullptr;  ///< the first that takes some of them
  net::packet taken;                                 ///< chooses `earlier`
  const model::access_list_entry* by = nullptr;      ///< the line of `earlier` that takes it
  const model::access_list_entry* meant = nullptr;   ///< the line of `entry` that would
  net::relation lists = net::relation::unknown;      ///< of the entry's list to that of `earlier`
  /// Whether some packet is left to the entry; unknown where a condition or the work leaves it
  /// open.
  net::truth left = net::truth::unknown;
  std::optional<net::packet> keeps;  ///< one that is left

  [[nodiscard]] bool same_peers() const;
};

/// Of the static entries that count, in ascending order; those that lose nothing are left out. None
/// for a map of IPv6, and for a device whose `deny` does not go on with the next entry (`crypto
/// ipsec ipv4-deny`).
[[nodiscard]] std::vector<entry_overlap> overlaps_of(const model::crypto_map& map,
                                                     const access_filters& filters,
                                                     const model::device& device);

}  // namespace peerlint::facts
