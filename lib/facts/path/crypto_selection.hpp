#pragma once

#include <cstdint>

#include <peerlint/model/crypto_map.hpp>
#include <peerlint/model/device.hpp>
#include "facts/path/access_filters.hpp"

namespace peerlint::facts {

/// What a crypto map does with a packet that leaves by its interface.
struct crypto_selection {
  enum class kinds : std::uint8_t {
    in_clear,  ///< no entry takes it
    entry,     ///< `entry` protects it by the SA of `line`
    dropped,   ///< by a deny, under `crypto ipsec ipv4-deny drop`
    while_up,  ///< by a dynamic entry, as long as its peer has an SA; else in clear
    unknown,   ///< a condition, or the list of a key server, decides
  };

  kinds is = kinds::in_clear;
  const model::crypto_map_entry* entry = nullptr;
  const model::access_list_entry* line = nullptr;  ///< permit or deny
};

/// What a `deny` of a crypto list does with a packet: `crypto ipsec ipv4-deny`.
enum class crypto_deny : std::uint8_t {
  jump,   ///< the next entry is asked; where no line says it
  clear,  ///< it leaves in clear
  drop,
};

[[nodiscard]] crypto_deny deny_of(const model::device& device);

/// The entry has what IOS demands before it counts: a peer, and traffic that a list permits.
[[nodiscard]] bool is_complete(const model::crypto_map_entry& entry, const access_filters& filters);

/// The entries in ascending order: the first whose list permits the packet takes it. A deny goes on
/// with the next entry, unless `crypto ipsec ipv4-deny` says otherwise. Incomplete entries are
/// passed over.
[[nodiscard]] crypto_selection select(const model::crypto_map& map, const net::packet& one,
                                      const access_filters& filters, const model::device& device);

/// The entry that expects this arriving packet to be encrypted: its list permits the way back.
[[nodiscard]] crypto_selection select_arriving(const model::crypto_map& map, const net::packet& one,
                                               const access_filters& filters,
                                               const model::device& device);

}  // namespace peerlint::facts
