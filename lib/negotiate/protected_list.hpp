#pragma once

#include <string>

#include <peerlint/tunnel.hpp>

namespace peerlint::negotiate {

/// The name of the list that says what an end protects: `match address` of an entry, `tunnel
/// protection ipsec policy` of a tunnel with several SAs. Null where no line names one.
[[nodiscard]] inline const model::setting<std::string>* protected_list(const endpoint& end) {
  const auto* name = end.entry != nullptr    ? &end.entry->match_address
                     : end.tunnel != nullptr ? &end.tunnel->tunnel->policy_ipv4
                                             : nullptr;
  return name != nullptr && name->is_set() ? name : nullptr;
}

}  // namespace peerlint::negotiate
