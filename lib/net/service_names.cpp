#include "net/service_names.hpp"

#include <algorithm>
#include <array>
#include <charconv>

namespace peerlint::net {
namespace {

struct named_number {
  std::string_view name;
  std::uint16_t number;
};

// The names of IOS (command reference of access-list (IP extended)), by IANA's numbers.
constexpr std::array protocols{
    named_number{"ahp", 51},   named_number{"eigrp", 88}, named_number{"esp", 50},
    named_number{"gre", 47},   named_number{"icmp", 1},   named_number{"igmp", 2},
    named_number{"igrp", 9},   named_number{"ipinip", 4}, named_number{"nos", 94},
    named_number{"ospf", 89},  named_number{"pcp", 108},  named_number{"pim", 103},
    named_number{"sctp", 132}, named_number{"tcp", 6},    named_number{"udp", 17},
};

constexpr std::array ports{
    named_number{"bgp", 179},
    named_number{"biff", 512},
    named_number{"bootpc", 68},
    named_number{"bootps", 67},
    named_number{"chargen", 19},
    named_number{"cmd", 514},
    named_number{"daytime", 13},
    named_number{"discard", 9},
    named_number{"dnsix", 195},
    named_number{"domain", 53},
    named_number{"drip", 3949},
    named_number{"echo", 7},
    named_number{"exec", 512},
    named_number{"finger", 79},
    named_number{"ftp", 21},
    named_number{"ftp-data", 20},
    named_number{"gopher", 70},
    named_number{"hostname", 101},
    named_number{"ident", 113},
    named_number{"irc", 194},
    named_number{"isakmp", 500},
    named_number{"klogin", 543},
    named_number{"kshell", 544},
    named_number{"login", 513},
    named_number{"lpd", 515},
    named_number{"mobile-ip", 434},
    named_number{"msrpc", 135},
    named_number{"nameserver", 42},
    named_number{"netbios-dgm", 138},
    named_number{"netbios-ns", 137},
    named_number{"netbios-ss", 139},
    named_number{"nntp", 119},
    named_number{"non500-isakmp", 4500},
    named_number{"ntp", 123},
    named_number{"onep-plain", 15001},
    named_number{"onep-tls", 15002},
    named_number{"pim-auto-rp", 496},
    named_number{"pop2", 109},
    named_number{"pop3", 110},
    named_number{"rip", 520},
    named_number{"ripv6", 521},
    named_number{"smtp", 25},
    named_number{"snmp", 161},
    named_number{"snmptrap", 162},
    named_number{"sunrpc", 111},
    named_number{"syslog", 514},
    named_number{"tacacs", 49},
    named_number{"talk", 517},
    named_number{"telnet", 23},
    named_number{"tftp", 69},
    named_number{"time", 37},
    named_number{"uucp", 540},
    named_number{"who", 513},
    named_number{"whois", 43},
    named_number{"www", 80},
    named_number{"xdmcp", 177},
};

struct named_message {
  std::string_view name;
  icmp_message message;
};

constexpr std::array messages{
    named_message{"administratively-prohibited", {3, 13}},
    named_message{"alternate-address", {6, -1}},
    named_message{"conversion-error", {31, -1}},
    named_message{"dod-host-prohibited", {3, 10}},
    named_message{"dod-net-prohibited", {3, 9}},
    named_message{"echo", {8, -1}},
    named_message{"echo-reply", {0, -1}},
    named_message{"general-parameter-problem", {12, 0}},
    named_message{"host-isolated", {3, 8}},
    named_message{"host-precedence-unreachable", {3, 14}},
    named_message{"host-redirect", {5, 1}},
    named_message{"host-tos-redirect", {5, 3}},
    named_message{"host-tos-unreachable", {3, 12}},
    named_message{"host-unknown", {3, 7}},
    named_message{"host-unreachable", {3, 1}},
    named_message{"information-reply", {16, -1}},
    named_message{"information-request", {15, -1}},
    named_message{"mask-reply", {18, -1}},
    named_message{"mask-request", {17, -1}},
    named_message{"mobile-redirect", {32, -1}},
    named_message{"net-redirect", {5, 0}},
    named_message{"net-tos-redirect", {5, 2}},
    named_message{"net-tos-unreachable", {3, 11}},
    named_message{"net-unreachable", {3, 0}},
    named_message{"network-unknown", {3, 6}},
    named_message{"no-room-for-option", {12, 2}},
    named_message{"option-missing", {12, 1}},
    named_message{"packet-too-big", {3, 4}},
    named_message{"parameter-problem", {12, -1}},
    named_message{"port-unreachable", {3, 3}},
    named_message{"precedence-unreachable", {3, 15}},
    named_message{"protocol-unreachable", {3, 2}},
    named_message{"reassembly-timeout", {11, 1}},
    named_message{"redirect", {5, -1}},
    named_message{"router-advertisement", {9, -1}},
    named_message{"router-solicitation", {10, -1}},
    named_message{"source-quench", {4, -1}},
    named_message{"source-route-failed", {3, 5}},
    named_message{"time-exceeded", {11, -1}},
    named_message{"timestamp-reply", {14, -1}},
    named_message{"timestamp-request", {13, -1}},
    named_message{"traceroute", {30, -1}},
    named_message{"ttl-exceeded", {11, 0}},
    named_message{"unreachable", {3, -1}},
};

template <class Table>
auto find(const Table& table, std::string_view name) {
  return std::find_if(table.begin(), table.end(),
                      [&](const auto& one) { return one.name == name; });
}

template <class Number>
std::optional<Number> number_of(std::string_view word) {
  Number number{};
  const auto [end, fault] = std::from_chars(word.data(), word.data() + word.size(), number);
  if (fault != std::errc() || end != word.data() + word.size()) return std::nullopt;
  return number;
}

}  // namespace

std::optional<std::uint8_t> protocol_of(std::string_view word) {
  if (const auto number = number_of<std::uint8_t>(word)) return number;
  const auto* const at = find(protocols, word);
  if (at == protocols.end()) return std::nullopt;
  return static_cast<std::uint8_t>(at->number);
}

std::optional<std::uint16_t> port_of(std::string_view word) {
  if (const auto number = number_of<std::uint16_t>(word)) return number;
  const auto* const at = find(ports, word);
  if (at == ports.end()) return std::nullopt;
  return at->number;
}

std::optional<icmp_message> icmp_message_of(std::string_view word) {
  const auto* const at = find(messages, word);
  if (at == messages.end()) return std::nullopt;
  return at->message;
}

}  // namespace peerlint::net
