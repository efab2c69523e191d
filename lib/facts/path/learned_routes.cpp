#include "facts/path/learned_routes.hpp"

#include <algorithm>
#include <array>

namespace peerlint::facts {
namespace {

struct source {
  std::string_view head;
  std::string_view name;
};

// Heads of global commands that make a device learn routes.
constexpr std::array sources{
    source{"router bgp", "BGP"},      source{"router eigrp", "EIGRP"},
    source{"router ospf", "OSPF"},    source{"router ospfv3", "OSPF"},
    source{"router rip", "RIP"},      source{"router isis", "IS-IS"},
    source{"router igrp", "IGRP"},    source{"router odr", "ODR"},
    source{"router lisp", "LISP"},    source{"router mobile", "mobile IP"},
    source{"router nhrp", "NHRP"},    source{"ip default-network", "ip default-network"},
    source{"ip mobile", "mobile IP"},
};

}  // namespace

std::string_view learned_routes(const session::reading& read) {
  for (const auto& each : read.recognised)
    for (const auto& one : sources)
      if (each.head == one.head) return one.name;
  const auto learns_on = [](const model::interface& on) { return on.routing->ospf.is_set(); };
  const auto& device = read.device;
  if (std::any_of(device.interfaces.begin(), device.interfaces.end(), learns_on)) return "OSPF";
  const auto brings_routes = [](const model::dynamic_map& map) {
    return std::any_of(map.entries.begin(), map.entries.end(),
                       [](const auto& entry) { return entry.routes.is_set(); });
  };
  if (std::any_of(device.dynamic_maps.begin(), device.dynamic_maps.end(), brings_routes))
    return "reverse-route";
  if (!device.ikev2_authorization_policies.empty()) return "IKEv2";
  if (!device.ezvpn_clients.empty()) return "EasyVPN";
  if (!device.flexvpn_clients.empty()) return "FlexVPN";
  // `no ip routing`: a host, which sends by its default gateway.
  if (device.ip_routing.is_off()) return "the default gateway";
  return {};
}

}  // namespace peerlint::facts
