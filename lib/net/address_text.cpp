#include <array>
#include <charconv>
#include <cstddef>

#include "net/address_block.hpp"

namespace peerlint::net {
namespace {

constexpr std::size_t groups = 8;  // of 16 bits

std::uint16_t group_of(address_bits address, std::size_t number) {
  const auto half = number < 4 ? address.high : address.low;
  return static_cast<std::uint16_t>(half >> (48 - number % 4 * 16));
}

// Groups of an address, read from a text in pieces.
struct group_list {
  std::array<std::uint16_t, groups> values{};
  std::size_t count = 0;

  bool add(std::uint32_t value) {
    if (count == groups || value > 0xffff) return false;
    values[count++] = static_cast<std::uint16_t>(value);
    return true;
  }
};

// "a:b:c", the last two groups perhaps as an IPv4 address; an empty text has none.
bool read_groups(std::string_view text, group_list& into) {
  while (!text.empty()) {
    const auto colon = text.find(':');
    const auto word = text.substr(0, colon);
    if (colon == std::string_view::npos && word.find('.') != std::string_view::npos) {
      const auto tail = parse_ipv4(word);
      return tail && into.add(tail->bits >> 16U) && into.add(tail->bits & 0xffffU);
    }
    std::uint32_t value = 0;
    const auto* const end = word.data() + word.size();
    const auto read = std::from_chars(word.data(), end, value, 16);
    if (word.empty() || word.size() > 4 || read.ptr != end || !into.add(value)) return false;
    if (colon == std::string_view::npos) break;
    text.remove_prefix(colon + 1);
    if (text.empty()) return false;  // a colon at the end
  }
  return true;
}

std::string hex(std::uint16_t value) {
  std::array<char, 4> digits{};
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value, 16).ptr;
  return {digits.data(), end};
}

// Where the longest run of two zero groups or more begins, and how long it is.
struct zero_run {
  std::size_t begin = groups;
  std::size_t size = 1;
};
zero_run longest_zeros(address_bits address) {
  zero_run best;
  for (std::size_t begin = 0; begin < groups; ++begin) {
    std::size_t end = begin;
    while (end < groups && group_of(address, end) == 0) ++end;
    if (end - begin > best.size) best = {begin, end - begin};
  }
  return best;
}

std::string ipv6(address_bits address) {
  const auto zeros = longest_zeros(address);
  std::string text;
  for (std::size_t i = 0; i < groups; ++i) {
    if (i == zeros.begin) {
      text += "::";
      i += zeros.size - 1;
      continue;
    }
    if (!text.empty() && text.back() != ':') text += ':';
    text += hex(group_of(address, i));
  }
  return text;
}

}  // namespace

std::optional<address_bits> parse_ipv6(std::string_view text) {
  group_list front;
  group_list back;
  const auto gap = text.find("::");
  if (!read_groups(text.substr(0, gap), front)) return std::nullopt;
  if (gap == std::string_view::npos) {
    if (front.count != groups) return std::nullopt;
  } else if (!read_groups(text.substr(gap + 2), back) || front.count + back.count >= groups) {
    return std::nullopt;
  }
  for (std::size_t i = 0; i < back.count; ++i)
    front.values[groups - back.count + i] = back.values[i];
  address_bits made;
  for (std::size_t i = 0; i < groups; ++i) {
    auto& half = i < 4 ? made.high : made.low;
    half = half << 16U | front.values[i];
  }
  return made;
}

std::string to_text(address_bits address, address_family family) {
  if (family == address_family::ipv6) return ipv6(address);
  return to_text(ipv4_of(address));
}

std::string to_text(const address_block& block, address_family family) {
  const auto length = length_of(block, family);
  if (length == 0U) return "any";
  const auto address = to_text(block.value, family);
  if (!length) return address + ' ' + to_text(block.wildcard, family);
  if (block.wildcard == address_bits{}) return address;
  return address + '/' + std::to_string(*length);
}

}  // namespace peerlint::net
