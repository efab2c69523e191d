#pragma once

#include <vector>

#include <peerlint/model/crypto_map.hpp>
#include <peerlint/model/device.hpp>
#include "facts/path/access_filters.hpp"
#include "net/line_effects.hpp"

namespace peerlint::facts {

/// An IPv4 access list that says what crypto maps protect, with the entries that use it: static and
/// dynamic ones, in the order of the configuration. The lists of GDOI members only take out, and
/// are none. Points into the device.
struct crypto_list {
  const access_filter* filter = nullptr;
  std::vector<const model::crypto_map_entry*> entries;  ///< at least one
  /// No packet is permitted for certain: every `permit` stands behind a `deny` that takes all of
  /// it, or there is none.
  bool permits_nothing = false;
  std::vector<net::line_effect> effects;  ///< of the filter's lines

  [[nodiscard]] const model::access_list& list() const { return *filter->list; }
  [[nodiscard]] const model::crypto_map_entry& first() const { return *entries.front(); }
};

/// One for each list, in the order of the lists. A list that is missing or empty is none.
[[nodiscard]] std::vector<crypto_list> crypto_lists_of(const model::device& device,
                                                       const access_filters& filters);

/// True when no packet is permitted for certain: every `permit` stands behind a `deny` that takes
/// all of it, or there is none.
[[nodiscard]] bool permits_nothing(const access_filter& filter);

}  // namespace peerlint::facts
