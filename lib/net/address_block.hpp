#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <peerlint/net.hpp>

namespace peerlint::net {

enum class address_family : std::uint8_t { ipv4, ipv6 };

/// The bits of an address of either family, the first one topmost; IPv4 has the lowest 32.
struct address_bits {
  std::uint64_t high = 0;
  std::uint64_t low = 0;

  friend constexpr auto operator<=>(const address_bits&, const address_bits&) = default;
  friend constexpr address_bits operator&(address_bits a, address_bits b) {
    return {a.high & b.high, a.low & b.low};
  }
  friend constexpr address_bits operator|(address_bits a, address_bits b) {
    return {a.high | b.high, a.low | b.low};
  }
  friend constexpr address_bits operator^(address_bits a, address_bits b) {
    return {a.high ^ b.high, a.low ^ b.low};
  }
  friend constexpr address_bits operator~(address_bits a) { return {~a.high, ~a.low}; }
};

/// The addresses that agree with `value` in every bit that `wildcard` leaves closed. The wildcard
/// need not be contiguous; `value` has no bit that is open.
struct address_block {
  address_bits value;
  address_bits wildcard;

  friend constexpr auto operator<=>(const address_block&, const address_block&) = default;
};

[[nodiscard]] address_bits bits_of(ipv4_address address);
/// The way back.
[[nodiscard]] ipv4_address ipv4_of(address_bits bits);
/// The network's own address where it has no more than two.
[[nodiscard]] ipv4_address first_host(ipv4_prefix network);
/// As IOS stores it: bits of the address that the wildcard leaves open are dropped.
[[nodiscard]] address_block block_of(ipv4_address address, ipv4_wildcard wildcard);
[[nodiscard]] address_block block_of(ipv4_prefix network);
/// An address, or the network of one.
[[nodiscard]] address_block block_of(address_family family, address_bits address, unsigned length);
[[nodiscard]] address_block any_address(address_family family);
/// The fewest blocks that are the addresses from `first` to `last`; none when `last` is before.
[[nodiscard]] std::vector<address_block> blocks_of(ipv4_address first, ipv4_address last);

[[nodiscard]] bool contains(const address_block& block, address_bits address);
/// True when every address of `inner` is one of `outer`.
[[nodiscard]] bool contains(const address_block& outer, const address_block& inner);
[[nodiscard]] bool overlap(const address_block& a, const address_block& b);
[[nodiscard]] std::optional<address_block> intersection(const address_block& a,
                                                        const address_block& b);
/// What `a` has and `b` has not, as blocks that do not overlap: one for each bit that is open in
/// `a` and closed in `b`, the largest first.
[[nodiscard]] std::vector<address_block> difference(const address_block& a, const address_block& b);

/// The length of the prefix that the block is; nothing for a wildcard that is not contiguous.
[[nodiscard]] std::optional<unsigned> length_of(const address_block& block, address_family family);

/// "2001:db8::1" in any way of writing it, without a length or a zone.
[[nodiscard]] std::optional<address_bits> parse_ipv6(std::string_view text);
/// "10.1.2.3", "2001:db8::1" (RFC 5952).
[[nodiscard]] std::string to_text(address_bits address, address_family family);
/// "any", "10.1.2.3", "10.1.0.0/16", or "10.0.0.1 0.0.255.0" when no length says it.
[[nodiscard]] std::string to_text(const address_block& block, address_family family);

}  // namespace peerlint::net
