#pragma once

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "facts/device_facts.hpp"
#include "facts/failover/guarded_way.hpp"
#include "facts/failover/probe_fall.hpp"
#include "facts/failover/probe_path.hpp"
#include "facts/tunnel_kind.hpp"
#include "rules/rule.hpp"

// What several rules of static routes and pinned probes say alike.
namespace peerlint::rules::rte {

using ways = facts::probe_way::kinds;

[[nodiscard]] inline bool is_default(const model::static_route& route) {
  return route.destination.length == 0;
}

[[nodiscard]] inline bool discards(const model::static_route& route) {
  return route.interface.starts_with("Null");
}

/// Both lead to one network of one table.
[[nodiscard]] inline bool same_network(const model::static_route& a, const model::static_route& b) {
  return a.vrf == b.vrf && a.destination == b.destination;
}

/// Many neighbours may stand behind it.
[[nodiscard]] inline bool is_ethernet(std::string_view interface) {
  static constexpr std::array<std::string_view, 8> types{
      "Ethernet",           "FastEthernet", "GigabitEthernet", "TwoGigabitEthernet",
      "TenGigabitEthernet", "Vlan",         "Port-channel",    "BDI"};
  const auto type = interface.substr(0, interface.find_first_of("0123456789"));
  return std::find(types.begin(), types.end(), type) != types.end();
}

/// "192.0.2.53 255.255.255.255", with its VRF before it.
[[nodiscard]] inline std::string words_of(const model::static_route& route) {
  return (route.vrf.empty() ? "" : "vrf " + route.vrf + ' ') +
         net::to_text(route.destination.address) + ' ' +
         net::to_text(net::mask_of(route.destination.length));
}

/// The static route of that line; null when a protocol, the user or an address made the route.
[[nodiscard]] inline const model::static_route* route_at(span line, const model::device& device) {
  const auto found = std::find_if(device.static_routes.begin(), device.static_routes.end(),
                                  [&](const auto& one) { return one.line.at == line; });
  return found == device.static_routes.end() ? nullptr : &*found;
}

/// "by GigabitEthernet0/1", "to Null0", "by no route".
[[nodiscard]] inline std::string text_of(const facts::probe_way& way) {
  if (way.is == ways::dropped) return "to Null0";
  return way.is == ways::leaves ? "by " + way.out->name.value : "by no route";
}

/// An applet may enter routes: what the table has then is not in the file.
[[nodiscard]] inline bool applets_route(const model::device& device) {
  for (const auto& applet : device.eem_applets)
    for (const auto& action : applet.actions)
      if (action.text && action.text->value.find("route") != std::string::npos) return true;
  return !device.event_manager.policies.empty();
}

}  // namespace peerlint::rules::rte
