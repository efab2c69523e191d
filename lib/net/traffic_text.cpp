#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include "net/traffic.hpp"

namespace peerlint::net {
namespace {

struct protocol_name {
  std::uint16_t number;
  std::string_view name;
};
// As IOS calls them in access lists.
constexpr std::array protocol_names{
    protocol_name{icmp_protocol, "icmp"},
    protocol_name{igmp_protocol, "igmp"},
    protocol_name{4, "ipinip"},
    protocol_name{tcp_protocol, "tcp"},
    protocol_name{udp_protocol, "udp"},
    protocol_name{gre_protocol, "gre"},
    protocol_name{esp_protocol, "esp"},
    protocol_name{ah_protocol, "ahp"},
    protocol_name{icmpv6_protocol, "icmp"},
    protocol_name{eigrp_protocol, "eigrp"},
    protocol_name{ospf_protocol, "ospf"},
    protocol_name{94, "nos"},
    protocol_name{103, "pim"},
    protocol_name{108, "pcp"},
    protocol_name{sctp_protocol, "sctp"},
};

std::string name_of(std::uint16_t protocol) {
  const auto* const found =
      std::find_if(protocol_names.begin(), protocol_names.end(),
                   [&](const protocol_name& one) { return one.number == protocol; });
  return found == protocol_names.end() ? "protocol " + std::to_string(protocol)
                                       : std::string(found->name);
}

bool is_icmp(std::uint16_t protocol) {
  return protocol == icmp_protocol || protocol == icmpv6_protocol;
}

std::string listed(const number_set& numbers) {
  std::string text;
  for (std::size_t i = 0; i < numbers.size(); ++i) {
    const auto [first, last] = numbers[i];
    if (i > 0) text += ", ";
    text += std::to_string(first);
    if (last != first) text += '-' + std::to_string(last);
  }
  return text;
}

std::string protocols_text(const traffic& set) {
  const auto& these = set.protocols;
  const number_set all(all_protocols);
  if (these == all) return set.family == address_family::ipv4 ? "ip" : "ipv6";
  if (these.is_one_number()) return name_of(these.front());
  const auto others = all.difference(these);
  if (others.is_one_number()) return "ip except " + name_of(others.front());
  return "protocols " + listed(these);
}

// " port 443"; "" for all that the protocol can have.
std::string ports_text(const number_set& ports, const number_set& all, std::string_view word) {
  if (ports == all) return "";
  const auto others = all.difference(ports);
  if (others.is_one_number())
    return ' ' + std::string(word) + " not " + std::to_string(others.front());
  return ' ' + std::string(word) + ' ' + listed(ports);
}

}  // namespace

std::string to_text(const packet& one) {
  const bool ported = !is_icmp(one.protocol) && one.source_port != 0 && one.source_port != 49152;
  auto text = to_text(one.source, one.family);
  if (ported) text += " port " + std::to_string(one.source_port);
  text += " → " + to_text(one.destination, one.family) + ' ' + name_of(one.protocol);
  auto all = all_traffic(one.family);
  all.protocols = number_set::of(one.protocol);
  all = normal(std::move(all));
  if (is_icmp(one.protocol)) {
    const auto echo = one.protocol == icmp_protocol ? 8 : 128;
    const auto reply = one.protocol == icmp_protocol ? 0 : 129;
    if (one.destination_port == 0 && one.source_port == echo) return text + " echo";
    if (one.destination_port == 0 && one.source_port == reply) return text + " echo-reply";
    return text + ' ' + std::to_string(one.source_port) + ' ' +
           std::to_string(one.destination_port);
  }
  if (!all.destination_ports.is_one_number()) text += ' ' + std::to_string(one.destination_port);
  return text;
}

std::string to_text(const traffic& any_form) {
  const auto set = normal(any_form);
  auto all = all_traffic(set.family);
  all.protocols = set.protocols;
  all = normal(std::move(all));
  const bool typed = set.protocols.is_one_number() && is_icmp(set.protocols.front());
  auto text = protocols_text(set) + ' ' + to_text(set.source, set.family);
  if (!typed) text += ports_text(set.source_ports, all.source_ports, "port");
  text += " → " + to_text(set.destination, set.family);
  if (typed) text += ports_text(set.source_ports, all.source_ports, "type");
  return text + ports_text(set.destination_ports, all.destination_ports, typed ? "code" : "port");
}

}  // namespace peerlint::net
