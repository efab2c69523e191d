#include "facts/path/ace_flows.hpp"

#include <algorithm>
#include <charconv>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "facts/names/named.hpp"
#include "net/service_names.hpp"

namespace peerlint::facts {
namespace {

// A group that has itself in it comes to an end.
constexpr int deepest_group = 8;
// Groups in groups times groups: beyond, a line is kept as one flow under a condition.
constexpr std::size_t most_flows = 4096;

// One alternative of a part of a line: what it takes, under the condition, if any.
template <class Value>
struct choice {
  Value value;
  std::string condition{};
};

struct service {
  net::number_set protocols{net::all_protocols};
  net::number_set source_ports{net::all_ports};
  net::number_set destination_ports{net::all_ports};
};

using addresses = std::vector<choice<net::address_block>>;
using services = std::vector<choice<service>>;

net::address_block any_ipv4() { return net::any_address(net::address_family::ipv4); }

// --- addresses -----------------------------------------------------------------------------------

void add_group(const model::device& device, std::string_view name, int depth, addresses& into) {
  const auto* group = find_named(device.network_groups, name);
  const auto condition = "object-group " + std::string(name);
  if (group == nullptr || depth > deepest_group) {
    into.push_back({any_ipv4(), condition});
    return;
  }
  using kinds = model::network_member::kinds;
  for (const auto& [member, at] : group->members) switch (member.kind) {
      case kinds::any:
        into.push_back({any_ipv4()});
        break;
      case kinds::host:
        if (!member.name.empty())
          into.push_back({any_ipv4(), "host " + member.name});
        else
          into.push_back({net::block_of(member.first, net::ipv4_wildcard{0})});
        break;
      case kinds::network:
        into.push_back({net::block_of(member.first, net::ipv4_wildcard{~member.mask.bits})});
        break;
      case kinds::range:
        for (const auto& block : net::blocks_of(member.first, member.last)) into.push_back({block});
        break;
      case kinds::group:
        add_group(device, member.name, depth + 1, into);
        break;
    }
}

addresses addresses_of(const model::ace_address& written, const model::device& device) {
  using kinds = model::ace_address::kinds;
  if (written.kind == kinds::any) return {{any_ipv4()}};
  if (written.kind == kinds::host) return {{net::block_of(written.address, net::ipv4_wildcard{0})}};
  if (written.kind == kinds::network) return {{net::block_of(written.address, written.wildcard)}};
  // A host that is no address has its keyword in its name.
  if (written.name.starts_with("host ")) return {{any_ipv4(), written.name}};
  addresses all;
  add_group(device, written.name, 0, all);
  return all;
}

// "any", "host 2001:db8::1", "2001:db8::/32", "object-group NAME"
addresses addresses_of(const std::string& written) {
  const auto any = net::any_address(net::address_family::ipv6);
  if (written == "any") return {{any}};
  std::string_view text = written;
  if (text.starts_with("host ")) text.remove_prefix(5);
  const auto slash = text.find('/');
  const auto address = net::parse_ipv6(text.substr(0, slash));
  unsigned length = 128;
  if (slash != std::string_view::npos)
    std::from_chars(text.data() + slash + 1, text.data() + text.size(), length);
  if (!address || length > 128) return {{any, written}};
  return {{net::block_of(net::address_family::ipv6, *address, length)}};
}

// --- ports ---------------------------------------------------------------------------------------

net::number_set complement(const net::number_set& of) {
  return net::number_set(net::all_ports).difference(of);
}

// Nothing where a port has a name that nobody knows, or the ports are a group.
std::optional<net::number_set> set_of(const model::ace_ports& written) {
  std::vector<net::number_range> ports;
  for (const auto& word : written.ports) {
    const auto number = net::port_of(word);
    if (!number) return std::nullopt;
    ports.push_back({*number, *number});
  }
  if (ports.empty()) return std::nullopt;
  const auto first = ports.front().first;
  switch (written.how) {
    case model::port_operator::eq:
      return net::number_set(std::move(ports));
    case model::port_operator::neq:
      return complement(net::number_set(std::move(ports)));
    case model::port_operator::lt:
      return first == 0 ? net::number_set()
                        : net::number_set({0, static_cast<std::uint16_t>(first - 1)});
    case model::port_operator::gt:
      return first == net::all_ports.last
                 ? net::number_set()
                 : net::number_set({static_cast<std::uint16_t>(first + 1), net::all_ports.last});
    case model::port_operator::range: {
      const auto last = ports.back().first;
      return net::number_set({std::min(first, last), std::max(first, last)});
    }
  }
  return std::nullopt;
}

// Limits the ports; says the condition under which it does when no number is known.
std::string limit(net::number_set& into, const std::optional<model::ace_ports>& written) {
  if (!written) return {};
  if (const auto set = set_of(*written)) {
    into = *set;
    return {};
  }
  std::string condition(model::to_text(written->how));
  for (const auto& port : written->ports) condition += ' ' + port;
  return condition;
}

// --- services ------------------------------------------------------------------------------------

void take_message(const net::icmp_message& message, service& into) {
  into.source_ports = net::number_set::of(message.type);
  if (message.code >= 0)
    into.destination_ports = net::number_set::of(static_cast<std::uint16_t>(message.code));
}

choice<service> service_of(std::string_view protocol, const std::optional<model::ace_ports>& source,
                           const std::optional<model::ace_ports>& destination) {
  choice<service> made;
  if (protocol == "tcp-udp")
    made.value.protocols = net::number_set({{6, 6}, {17, 17}});
  else if (const auto number = net::protocol_of(protocol))
    made.value.protocols = net::number_set::of(*number);
  else if (protocol != "ip" && protocol != "ipv6" && !protocol.empty())
    made.condition = "protocol " + std::string(protocol);
  const auto left = limit(made.value.source_ports, source);
  const auto right = limit(made.value.destination_ports, destination);
  if (!left.empty()) made.condition += "source port " + left;
  if (!right.empty()) made.condition += "port " + right;
  return made;
}

void add_service_group(const model::device& device, std::string_view name, int depth,
                       services& into) {
  const auto* group = find_named(device.service_groups, name);
  if (group == nullptr || depth > deepest_group) {
    into.push_back({service{}, "object-group " + std::string(name)});
    return;
  }
  for (const auto& [member, at] : group->members) {
    if (!member.group.empty()) {
      add_service_group(device, member.group, depth + 1, into);
      continue;
    }
    auto made = service_of(member.protocol, member.source_ports, member.destination_ports);
    if (const auto message = net::icmp_message_of(member.icmp_type))
      take_message(*message, made.value);
    else if (!member.icmp_type.empty())
      made.condition = member.icmp_type;
    into.push_back(std::move(made));
  }
}

// --- lines ---------------------------------------------------------------------------------------

// Words that say what is done with a packet, not which packets they are; some take a value.
bool only_reports(std::string_view option) { return option == "log" || option == "log-input"; }

// The options that decide which packets a line takes, as one condition; ICMP messages go into the
// services.
std::string read_options(const std::vector<std::string>& options, services& of) {
  std::string condition;
  for (std::size_t i = 0; i < options.size(); ++i) {
    const auto& word = options[i];
    if (only_reports(word)) break;  // what follows is the cookie
    if (word == "reflect" || word == "sequence" || word == "timeout") {
      ++i;
      continue;
    }
    if (const auto message = net::icmp_message_of(word)) {
      for (auto& each : of) take_message(*message, each.value);
      continue;
    }
    condition += (condition.empty() ? "" : " ") + word;
  }
  return condition;
}

std::vector<net::flow> combine(net::address_family family, const addresses& sources,
                               const addresses& destinations, const services& of,
                               const std::vector<std::string>& conditions) {
  std::vector<net::flow> made;
  if (sources.size() * destinations.size() * of.size() > most_flows) {
    net::flow whole{net::all_traffic(family), conditions};
    whole.conditions.emplace_back("object groups");
    return {net::normal(std::move(whole))};
  }
  for (const auto& source : sources)
    for (const auto& destination : destinations)
      for (const auto& one : of) {
        net::flow flow{net::all_traffic(family), conditions};
        flow.packets.source = source.value;
        flow.packets.destination = destination.value;
        flow.packets.protocols = one.value.protocols;
        flow.packets.source_ports = one.value.source_ports;
        flow.packets.destination_ports = one.value.destination_ports;
        if (!source.condition.empty()) flow.conditions.push_back("source " + source.condition);
        if (!destination.condition.empty())
          flow.conditions.push_back("destination " + destination.condition);
        if (!one.condition.empty()) flow.conditions.push_back(one.condition);
        made.push_back(net::normal(std::move(flow)));
      }
  return made;
}

template <class Entry>
std::vector<net::flow> flows_of(const Entry& line, net::address_family family,
                                const addresses& sources, const addresses& destinations,
                                services of, const std::string& dynamic) {
  std::vector<std::string> conditions;
  const auto condition = read_options(line.options, of);
  if (!condition.empty()) conditions.push_back(condition);
  if (!dynamic.empty()) conditions.push_back("dynamic " + dynamic);
  return combine(family, sources, destinations, of, conditions);
}

}  // namespace

std::vector<net::flow> flows_of(const model::access_list_entry& line, const model::device& device) {
  if (line.action == model::ace_action::remark) return {};
  services of;
  if (line.service_group)
    add_service_group(device, line.protocol.value, 0, of);
  else
    of.push_back(service_of(line.protocol.value, line.source_ports, line.destination_ports));
  return flows_of(line, net::address_family::ipv4, addresses_of(line.source.value, device),
                  addresses_of(line.destination.value, device), std::move(of), line.dynamic);
}

std::vector<net::flow> flows_of(const model::ipv6_access_list_entry& line,
                                const model::device& /*device*/) {
  if (line.action == model::ace_action::remark) return {};
  services of{service_of(line.protocol, line.source_ports, line.destination_ports)};
  return flows_of(line, net::address_family::ipv6, addresses_of(line.source),
                  addresses_of(line.destination), std::move(of), {});
}

}  // namespace peerlint::facts
