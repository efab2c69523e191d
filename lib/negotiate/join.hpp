#pragma once

#include <compare>
#include <optional>
#include <span>
#include <utility>
#include <vector>

#include <peerlint/tunnel.hpp>
#include "facts/device_facts.hpp"

namespace peerlint::negotiate {

/// An end that nobody calls back.
struct lone_end {
  std::size_t end = 0;
  std::optional<std::size_t> device;  ///< that has the address, and no section for the caller
};

/// Two ends that belong together, the first one with the lower index.
struct joined_pair {
  std::size_t a = 0;
  std::size_t b = 0;
  /// An address that one of them calls is that of a third device, too: files of several networks.
  bool contested = false;

  friend auto operator<=>(const joined_pair&, const joined_pair&) = default;
};

/// Which ends belong together, as indices: of two devices that call each other.
struct joined_ends {
  std::vector<joined_pair> pairs;
  std::vector<lone_end> alone;
};

/// Joins by address, in about the time to read them all: an end belongs to the one at the address
/// that it calls which calls back; else to one there that takes anyone; else, so that the fault can
/// be told, to one of that device that calls some other address of this one.
[[nodiscard]] joined_ends join(std::span<const endpoint> ends,
                               std::span<const facts::device_facts* const> devices);

}  // namespace peerlint::negotiate
