#include <bit>

#include <peerlint/net.hpp>

namespace peerlint::net {
namespace {

std::string dotted(std::uint32_t bits) {
  return std::to_string(bits >> 24U) + '.' + std::to_string(bits >> 16U & 255U) + '.' +
         std::to_string(bits >> 8U & 255U) + '.' + std::to_string(bits & 255U);
}

constexpr std::uint32_t mask_bits(std::uint8_t length) {
  return length == 0 ? 0 : ~std::uint32_t{0} << (32U - length);
}

}  // namespace

std::optional<ipv4_address> parse_ipv4(std::string_view text) {
  std::uint32_t bits = 0;
  const char* at = text.data();
  const char* const end = at + text.size();
  for (int octet = 0; octet < 4; ++octet) {
    if (octet > 0 && (at == end || *at++ != '.')) return std::nullopt;
    const char* const first = at;
    std::uint32_t value = 0;
    for (; at != end && *at >= '0' && *at <= '9'; ++at) {
      if (at - first == 3) return std::nullopt;
      value = value * 10 + static_cast<std::uint32_t>(*at - '0');
    }
    if (at == first || value > 255) return std::nullopt;
    bits = bits << 8U | value;
  }
  if (at != end) return std::nullopt;
  return ipv4_address{bits};
}

std::string to_text(ipv4_address value) { return dotted(value.bits); }
std::string to_text(ipv4_mask value) { return dotted(value.bits); }
std::string to_text(ipv4_wildcard value) { return dotted(value.bits); }
std::string to_text(ipv4_prefix value) {
  return dotted(value.address.bits) + '/' + std::to_string(value.length);
}

std::optional<std::uint8_t> length_of(ipv4_mask mask) {
  const auto ones = std::countl_one(mask.bits);
  if (std::popcount(mask.bits) != ones) return std::nullopt;
  return static_cast<std::uint8_t>(ones);
}

ipv4_mask mask_of(std::uint8_t length) {
  return {length == 0 ? 0U : ~std::uint32_t{0} << (32U - length)};
}

std::optional<std::uint8_t> length_of(ipv4_wildcard wildcard) {
  return length_of(ipv4_mask{~wildcard.bits});
}

bool looks_like_netmask(ipv4_wildcard wildcard) {
  return wildcard.bits != 0 && wildcard.bits != ~std::uint32_t{0} &&
         length_of(ipv4_mask{wildcard.bits}).has_value();
}

ipv4_prefix prefix_of(ipv4_address address, std::uint8_t length) {
  return {{address.bits & mask_bits(length)}, length};
}

bool contains(ipv4_prefix network, ipv4_address address) {
  return prefix_of(address, network.length).address == network.address;
}

bool contains(ipv4_prefix outer, ipv4_prefix inner) {
  return outer.length <= inner.length && contains(outer, inner.address);
}

bool overlap(ipv4_prefix a, ipv4_prefix b) { return contains(a, b) || contains(b, a); }

}  // namespace peerlint::net
