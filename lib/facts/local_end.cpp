#include "facts/local_end.hpp"

#include <algorithm>
#include <array>

#include "facts/tunnel_kind.hpp"

namespace peerlint::facts {
namespace {

// Interfaces that exist because a line makes them; the hardware brings none of these types.
constexpr std::array made_by_lines{
    std::string_view{"BDI"},       std::string_view{"BVI"},
    std::string_view{"Dialer"},    std::string_view{"Loopback"},
    std::string_view{"Multilink"}, std::string_view{"Port-channel"},
    std::string_view{"Tunnel"},    std::string_view{"Virtual-Template"},
    std::string_view{"Vlan"},
};

std::string_view interface_type_of(std::string_view name) {
  return name.substr(0, name.find_first_of("0123456789"));
}

bool is_of_flexvpn_client(const model::interface& tunnel, const device_facts& facts) {
  const auto& clients = facts.device.flexvpn_clients;
  return std::any_of(clients.begin(), clients.end(), [&](const auto& client) {
    return client.tunnel.is_set() && client.tunnel.value == tunnel.name.value;
  });
}

bool has_some_address(const model::interface& on) {
  return !on.addresses.empty() || on.dynamic_address.is_set() || on.unnumbered.is_set() ||
         !on.ipv6->addresses.empty() || on.ipv6->enable.is_set() || on.ipv6->unnumbered.is_set();
}

bool carries_for_others(const model::interface& on, const device_facts& facts) {
  if (on.link->pppoe_dial_pool.is_set() || on.link->channel_group.is_set() ||
      on.link->switchport.is_set() || on.name.value.starts_with("Virtual-"))
    return true;
  const auto bridged = [](const model::option_line& line) {
    return line.command.starts_with("bridge-group") || line.command.starts_with("pppoe") ||
           line.command.starts_with("service instance");
  };
  if (std::any_of(on.options.begin(), on.options.end(), bridged)) return true;
  const auto stem = on.name.value + ".";
  const auto& all = facts.device.interfaces;
  return std::any_of(all.begin(), all.end(),
                     [&](const auto& one) { return one.name.value.starts_with(stem); });
}

}  // namespace

missing_ends missing_ends_of(const model::interface& tunnel, const device_facts& facts) {
  const bool to_one = has_one_far_end(tunnel);
  if ((!to_one && !has_many_far_ends(tunnel)) || is_of_flexvpn_client(tunnel, facts)) return {};
  return {!tunnel.tunnel->source.is_set(), to_one && !tunnel.tunnel->destination.is_set()};
}

bool lacks_address(const model::interface& on, const device_facts& facts) {
  return !has_some_address(on) && !carries_for_others(on, facts);
}

std::optional<confidence> certainty_of_lacking(std::string_view interface,
                                               const device_facts& facts) {
  const auto type = interface_type_of(interface);
  const bool by_lines =
      interface.find('.') != std::string_view::npos ||
      std::find(made_by_lines.begin(), made_by_lines.end(), type) != made_by_lines.end();
  const auto& known = facts.device.interfaces;
  const bool has_type = std::any_of(known.begin(), known.end(), [&](const auto& one) {
    return interface_type_of(one.name.value) == type;
  });
  const bool printed = facts.read.running_config || facts.device.version.is_set();
  if (by_lines) return printed || has_type ? confidence::high : confidence::low;
  if (!has_type) return std::nullopt;
  return printed ? confidence::medium : confidence::low;
}

bool lacks_network_id(const model::interface& tunnel) {
  const auto& nhrp = *tunnel.nhrp;
  const bool has_lines = !nhrp.servers.empty() || !nhrp.maps.empty() ||
                         !nhrp.multicast_maps.empty() || nhrp.redirect.is_set() ||
                         nhrp.shortcut.is_set();
  return is_gre(tunnel) && has_lines && !nhrp.network_id.is_set();
}

}  // namespace peerlint::facts
