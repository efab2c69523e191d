#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include <peerlint/finding.hpp>
#include <peerlint/net.hpp>
#include <peerlint/span.hpp>

namespace peerlint {

/// One IPv4 packet. Where the protocol has no ports they are 0; for ICMP the type stands in
/// `source_port`, the code in `destination_port`.
struct flow_packet {
  net::ipv4_address source;
  net::ipv4_address destination;
  std::uint8_t protocol = 6;  ///< IANA's number
  std::uint16_t source_port = 0;
  std::uint16_t destination_port = 0;

  friend bool operator==(const flow_packet&, const flow_packet&) = default;
};

/// A packet from its words as the command line takes them: source, destination, then perhaps a
/// protocol by name or number (nothing said: icmp), then perhaps a port, or a type of ICMP. The
/// second alternative says what is wrong with them.
[[nodiscard]] std::variant<flow_packet, std::string> read_flow_packet(
    std::span<const std::string> words);
/// "10.1.9.1 → 10.2.0.1 tcp 443"
[[nodiscard]] std::string to_text(const flow_packet& value);

/// What is asked of workspace::follow.
struct flow_question {
  flow_packet packet;
  /// The interface by which it comes in, in any way of writing it; "" is the one behind which its
  /// source is, `self` the router itself.
  std::string from;
};

/// Where on its way a packet met something, in IOS's order of operation.
enum class flow_place : std::uint8_t {
  input_acl,
  decrypt,
  policy_route,
  nat,
  route,
  crypto_map,
  zone,
  output_acl,
};
[[nodiscard]] std::string_view to_text(flow_place value);

/// What came of it there.
enum class flow_verdict : std::uint8_t { pass, change, drop, encrypt, unknown };
[[nodiscard]] std::string_view to_text(flow_verdict value);

/// One decision.
struct flow_step {
  flow_place place = flow_place::route;
  flow_verdict verdict = flow_verdict::pass;
  std::string what;
  peerlint::place where{};  ///< of the line that decided; empty for what no line says
  std::string line{};       ///< its text, secrets masked
};

enum class flow_outcome : std::uint8_t { forwarded, encrypted, dropped, unknown };
[[nodiscard]] std::string_view to_text(flow_outcome value);

/// The way of one packet through one router.
struct packet_trace {
  std::string device;
  std::string file;
  flow_packet packet;
  std::string from;  ///< whole name of the interface, or `self`
  std::vector<flow_step> steps;
  flow_outcome outcome = flow_outcome::unknown;
  std::string interface;  ///< by which it leaves; "" when it does not
  std::string entry;      ///< what encrypts it: "crypto map VPN 10"; "" when nothing does
  std::vector<std::string> assumes;  ///< what no line says and the trace hangs on
};

}  // namespace peerlint
