#pragma once

#include <algorithm>
#include <cstdint>
#include <optional>
#include <set>
#include <span>
#include <string_view>
#include <unordered_map>

#include <peerlint/tunnel.hpp>
#include "facts/device_facts.hpp"

namespace peerlint::negotiate {

/// Copies of one device in a folder, as RANCID and Oxidized keep them: the same name, and an IKE
/// address in common. Only the last one counts.
[[nodiscard]] std::set<std::size_t> older_versions(std::span<const endpoint> ends);

/// Who has an address on a live interface, or is known by it behind a translator.
class address_owners {
 public:
  address_owners(std::span<const facts::device_facts* const> devices,
                 const std::set<std::size_t>& without) {
    for (std::size_t number = 0; number < devices.size(); ++number)
      if (without.count(number) == 0) add(*devices[number], number);
  }

  [[nodiscard]] bool owns(std::size_t device, net::ipv4_address address) const {
    const auto [first, last] = by_address_.equal_range(address.bits);
    return std::any_of(first, last, [&](const auto& one) { return one.second == device; });
  }

  [[nodiscard]] std::optional<std::size_t> owner(net::ipv4_address address,
                                                 std::size_t other_than) const {
    const auto [first, last] = by_address_.equal_range(address.bits);
    const auto at =
        std::find_if(first, last, [&](const auto& one) { return one.second != other_than; });
    return at == last ? std::nullopt : std::optional(at->second);
  }

  /// Devices of several names have it on an interface; a virtual address is no device's own.
  [[nodiscard]] bool has_several(net::ipv4_address address) const {
    const auto found = by_name_.equal_range(address.bits);
    return std::any_of(found.first, found.second,
                       [&](const auto& one) { return one.second != found.first->second; });
  }

  template <class Take>
  void each_owner(net::ipv4_address address, Take take) const {
    const auto [first, last] = by_address_.equal_range(address.bits);
    for (auto at = first; at != last; ++at) take(at->second);
  }

 private:
  void add(const facts::device_facts& device, std::size_t number);

  std::unordered_multimap<std::uint32_t, std::size_t> by_address_;
  std::unordered_multimap<std::uint32_t, std::string_view> by_name_;
};

}  // namespace peerlint::negotiate
