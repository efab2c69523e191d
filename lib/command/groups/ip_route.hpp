#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <variant>

#include <peerlint/net.hpp>
#include <peerlint/span.hpp>
#include "command/field.hpp"

namespace peerlint::grammar {
struct ip_route;
struct route_dhcp;
struct route_distance;
struct route_global;
struct route_interface;
struct route_mask;
struct route_name_text;
struct route_network;
struct route_next_hop;
struct route_permanent;
struct route_tag_value;
struct route_track_object;
struct route_vrf_name;
}  // namespace peerlint::grammar

namespace peerlint::command {

struct ip_route {
  using production = grammar::ip_route;
  located<std::string_view> vrf;
  located<net::ipv4_address> network;
  located<net::ipv4_mask> mask;
  located<std::string_view> interface;
  std::optional<located<net::ipv4_address>> next_hop;
  std::optional<located<bool>> dhcp;
  std::optional<located<std::uint32_t>> distance;
  located<std::string_view> name;
  located<std::uint32_t> tag;
  located<std::uint32_t> track;
  std::optional<located<bool>> permanent;
  std::optional<located<bool>> global;
  void fields(auto& take) {
    take(from<grammar::route_vrf_name>, vrf);
    take(from<grammar::route_network>, network);
    take(from<grammar::route_mask>, mask);
    take(from<grammar::route_interface>, interface);
    take(from<grammar::route_next_hop>, next_hop);
    take(from<grammar::route_dhcp>, dhcp);
    take(from<grammar::route_distance>, distance);
    take(from<grammar::route_name_text>, name);
    take(from<grammar::route_tag_value>, tag);
    take(from<grammar::route_track_object>, track);
    take(from<grammar::route_permanent>, permanent);
    take(from<grammar::route_global>, global);
  }
};

using ip_route_command = std::variant<ip_route>;

}  // namespace peerlint::command
