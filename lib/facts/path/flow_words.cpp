#include <array>

#include <fmt/format.h>

#include <peerlint/flow.hpp>

#include "facts/path/packet_walk.hpp"
#include "net/service_names.hpp"

namespace peerlint {
namespace {

constexpr std::array<std::string_view, 8> places{
    "input_acl", "decrypt", "policy_route", "nat", "route", "crypto_map", "zone", "output_acl"};
constexpr std::array<std::string_view, 5> verdicts{"pass", "change", "drop", "encrypt", "unknown"};
constexpr std::array<std::string_view, 4> outcomes{"forwarded", "encrypted", "dropped", "unknown"};

// Where nothing is said a client asks: from a port that means nothing, to one that nearly all have.
constexpr std::uint16_t any_client_port = 49152;
constexpr std::uint16_t usual_port = 443;
constexpr std::uint16_t usual_udp_port = 53;
constexpr std::uint16_t echo_request = 8;

bool has_ports(std::uint8_t protocol) {
  return protocol == net::tcp_protocol || protocol == net::udp_protocol;
}

std::string take_port(const std::string& word, flow_packet& into) {
  if (into.protocol == net::icmp_protocol) {
    if (const auto message = net::icmp_message_of(word)) {
      into.source_port = message->type;
      into.destination_port = static_cast<std::uint16_t>(message->code < 0 ? 0 : message->code);
      return {};
    }
    if (const auto type = net::protocol_of(word)) {
      into.source_port = *type;
      return {};
    }
    return fmt::format("expected a type of ICMP (0-255) or a name such as echo, found '{}'", word);
  }
  if (!has_ports(into.protocol))
    return fmt::format("only tcp, udp and icmp take a port or a type, found '{}'", word);
  const auto port = net::port_of(word);
  if (!port) return fmt::format("expected a port (0-65535) or its name, found '{}'", word);
  into.destination_port = *port;
  return {};
}

void take_usual_ports(flow_packet& into) {
  if (into.protocol == net::icmp_protocol) into.source_port = echo_request;
  if (!has_ports(into.protocol)) return;
  into.source_port = any_client_port;
  into.destination_port = into.protocol == net::tcp_protocol ? usual_port : usual_udp_port;
}

}  // namespace

std::string_view to_text(flow_place value) { return places[static_cast<std::size_t>(value)]; }
std::string_view to_text(flow_verdict value) { return verdicts[static_cast<std::size_t>(value)]; }
std::string_view to_text(flow_outcome value) { return outcomes[static_cast<std::size_t>(value)]; }
std::string to_text(const flow_packet& value) { return net::to_text(facts::packet_of(value)); }

std::variant<flow_packet, std::string> read_flow_packet(std::span<const std::string> words) {
  flow_packet made;
  if (words.size() < 2) return std::string("expected a source and a destination address");
  for (std::size_t i = 0; i < 2; ++i) {
    const auto address = net::parse_ipv4(words[i]);
    if (!address)
      return fmt::format("expected {} (an IPv4 address), found '{}'",
                         i == 0 ? "a source" : "a destination", words[i]);
    (i == 0 ? made.source : made.destination) = *address;
  }
  made.protocol = net::icmp_protocol;
  if (words.size() > 2) {
    const auto protocol = net::protocol_of(words[2]);
    if (!protocol)
      return fmt::format("expected a protocol (tcp, udp, icmp, esp …, 0-255), found '{}'",
                         words[2]);
    made.protocol = *protocol;
  }
  take_usual_ports(made);
  if (words.size() > 3)
    if (auto fault = take_port(words[3], made); !fault.empty()) return fault;
  if (words.size() > 4)
    return fmt::format("expected nothing behind the port, found '{}'", words[4]);
  return made;
}

}  // namespace peerlint
