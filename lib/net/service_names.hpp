#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace peerlint::net {

/// The number of an IP protocol as access lists of IOS name it ("tcp", "ahp", "ospf") or number it;
/// nothing for "ip", "ipv6" and for words that name none.
[[nodiscard]] std::optional<std::uint8_t> protocol_of(std::string_view word);

/// The port that IOS means by a name ("isakmp", "www") or a number; a name means the same port
/// under TCP and UDP.
[[nodiscard]] std::optional<std::uint16_t> port_of(std::string_view word);

/// What an ICMP message of access lists stands for. Code -1: all codes of the type.
struct icmp_message {
  std::uint8_t type = 0;
  int code = -1;
};
/// "echo", "port-unreachable" … (RFC 792, 950, 1812).
[[nodiscard]] std::optional<icmp_message> icmp_message_of(std::string_view word);

}  // namespace peerlint::net
