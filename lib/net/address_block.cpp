#include "net/address_block.hpp"

#include <bit>

namespace peerlint::net {
namespace {

constexpr address_bits bit(unsigned place) {  // 0 is the last bit of the address
  return place < 64 ? address_bits{0, std::uint64_t{1} << place}
                    : address_bits{std::uint64_t{1} << (place - 64), 0};
}

constexpr bool is_zero(address_bits bits) { return (bits.high | bits.low) == 0; }

constexpr unsigned width_of(address_family family) {
  return family == address_family::ipv4 ? 32 : 128;
}

// So many ones at the end.
constexpr address_bits last_bits(unsigned count) {
  constexpr std::uint64_t all = ~std::uint64_t{0};
  if (count == 0) return {};
  if (count <= 64) return {0, all >> (64 - count)};
  return {all >> (128 - count), all};
}

// The place of the topmost one; there is one.
unsigned top_place(address_bits bits) {
  return bits.high != 0 ? 127U - static_cast<unsigned>(std::countl_zero(bits.high))
                        : 63U - static_cast<unsigned>(std::countl_zero(bits.low));
}

// The bits in which two blocks are sure to differ.
constexpr address_bits conflict(const address_block& a, const address_block& b) {
  return (a.value ^ b.value) & ~(a.wildcard | b.wildcard);
}

}  // namespace

address_bits bits_of(ipv4_address address) { return {0, address.bits}; }

ipv4_address ipv4_of(address_bits bits) { return {static_cast<std::uint32_t>(bits.low)}; }

ipv4_address first_host(ipv4_prefix network) {
  return {network.address.bits + (network.length < 31 ? 1U : 0U)};
}

address_block block_of(ipv4_address address, ipv4_wildcard wildcard) {
  return {{0, address.bits & ~wildcard.bits}, {0, wildcard.bits}};
}

address_block block_of(ipv4_prefix network) {
  return block_of(network.address, ipv4_wildcard{~mask_of(network.length).bits});
}

address_block block_of(address_family family, address_bits address, unsigned length) {
  const auto width = width_of(family);
  const auto open = last_bits(length < width ? width - length : 0);
  return {address & ~open, open};
}

address_block any_address(address_family family) { return {{}, last_bits(width_of(family))}; }

std::vector<address_block> blocks_of(ipv4_address first, ipv4_address last) {
  std::vector<address_block> made;
  std::uint64_t at = first.bits;
  const std::uint64_t end = std::uint64_t{last.bits} + 1;
  while (at < end) {
    unsigned open = at == 0 ? 32U : static_cast<unsigned>(std::countr_zero(at));
    while ((std::uint64_t{1} << open) > end - at) --open;
    made.push_back({{0, at}, last_bits(open)});
    at += std::uint64_t{1} << open;
  }
  return made;
}

bool contains(const address_block& block, address_bits address) {
  return is_zero((block.value ^ address) & ~block.wildcard);
}

bool contains(const address_block& outer, const address_block& inner) {
  return is_zero(inner.wildcard & ~outer.wildcard) && contains(outer, inner.value);
}

bool overlap(const address_block& a, const address_block& b) { return is_zero(conflict(a, b)); }

std::optional<address_block> intersection(const address_block& a, const address_block& b) {
  if (!overlap(a, b)) return std::nullopt;
  return address_block{a.value | b.value, a.wildcard & b.wildcard};
}

std::vector<address_block> difference(const address_block& a, const address_block& b) {
  if (!overlap(a, b)) return {a};
  std::vector<address_block> made;
  auto rest = a;  // what agrees with `b` in the bits seen so far
  for (auto split = a.wildcard & ~b.wildcard; !is_zero(split);) {
    const auto one = bit(top_place(split));
    split = split & ~one;
    rest.wildcard = rest.wildcard & ~one;
    made.push_back({rest.value | (one & ~b.value), rest.wildcard});
    rest.value = rest.value | (one & b.value);
  }
  return made;
}

std::optional<unsigned> length_of(const address_block& block, address_family family) {
  const auto open = is_zero(block.wildcard) ? 0 : top_place(block.wildcard) + 1;
  if (block.wildcard != last_bits(open)) return std::nullopt;
  return width_of(family) - open;
}

}  // namespace peerlint::net
