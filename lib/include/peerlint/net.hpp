#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace peerlint::net {

/// An IPv4 address in host byte order.
struct ipv4_address {
  std::uint32_t bits = 0;

  friend constexpr auto operator<=>(const ipv4_address&, const ipv4_address&) = default;
};

/// A dotted mask whose set bits count: a netmask of an interface or a route.
struct ipv4_mask {
  std::uint32_t bits = 0;

  friend constexpr auto operator<=>(const ipv4_mask&, const ipv4_mask&) = default;
};

/// An access list's wildcard: a set bit means "any". It need not be contiguous.
struct ipv4_wildcard {
  std::uint32_t bits = 0;

  friend constexpr auto operator<=>(const ipv4_wildcard&, const ipv4_wildcard&) = default;
};

/// A network: the address has no bits beyond `length`.
struct ipv4_prefix {
  ipv4_address address;
  std::uint8_t length = 0;

  friend constexpr auto operator<=>(const ipv4_prefix&, const ipv4_prefix&) = default;
};

/// "10.1.2.3", four decimal octets; anything else is nothing.
[[nodiscard]] std::optional<ipv4_address> parse_ipv4(std::string_view text);
[[nodiscard]] std::string to_text(ipv4_address value);
[[nodiscard]] std::string to_text(ipv4_mask value);
[[nodiscard]] std::string to_text(ipv4_wildcard value);
[[nodiscard]] std::string to_text(ipv4_prefix value);  ///< "10.1.0.0/16"

/// The length of a left-contiguous mask: 255.255.255.0 is 24; nothing for 255.0.255.0.
[[nodiscard]] std::optional<std::uint8_t> length_of(ipv4_mask mask);
/// 24 is 255.255.255.0.
[[nodiscard]] ipv4_mask mask_of(std::uint8_t length);
/// The prefix length that a contiguous wildcard leaves: 0.0.0.255 is 24; nothing for 0.255.0.255.
[[nodiscard]] std::optional<std::uint8_t> length_of(ipv4_wildcard wildcard);
/// True for what looks like a netmask where a wildcard belongs: left-contiguous and neither
/// 0.0.0.0 (a host) nor 255.255.255.255 (any).
[[nodiscard]] bool looks_like_netmask(ipv4_wildcard wildcard);

/// The network of an address; bits beyond the length are dropped.
[[nodiscard]] ipv4_prefix prefix_of(ipv4_address address, std::uint8_t length);
[[nodiscard]] bool contains(ipv4_prefix network, ipv4_address address);
/// True when every address of `inner` is one of `outer`.
[[nodiscard]] bool contains(ipv4_prefix outer, ipv4_prefix inner);
[[nodiscard]] bool overlap(ipv4_prefix a, ipv4_prefix b);

}  // namespace peerlint::net
