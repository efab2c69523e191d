#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <variant>

#include <peerlint/span.hpp>
#include "command/field.hpp"

namespace peerlint::grammar {
struct ipv6_route;
struct ipv6_route_bfd;
struct ipv6_route_distance;
struct ipv6_route_interface;
struct ipv6_route_multicast;
struct ipv6_route_name_text;
struct ipv6_route_next_hop;
struct ipv6_route_next_hop_vrf;
struct ipv6_route_permanent;
struct ipv6_route_prefix;
struct ipv6_route_tag_value;
struct ipv6_route_track_object;
struct ipv6_route_unicast;
struct ipv6_route_vrf_name;
}  // namespace peerlint::grammar

namespace peerlint::command {

struct ipv6_route {
  using production = grammar::ipv6_route;
  located<std::string_view> vrf;
  located<std::string_view> destination;
  located<std::string_view> interface;
  located<std::string_view> next_hop;
  located<std::string_view> next_hop_vrf;
  std::optional<located<std::uint32_t>> distance;
  located<std::string_view> name;
  located<std::uint32_t> tag;
  located<std::uint32_t> track;
  std::optional<located<bool>> permanent;
  located<std::string_view> use;
  void fields(auto& take) {
    take(from<grammar::ipv6_route_vrf_name>, vrf);
    take(from<grammar::ipv6_route_prefix>, destination);
    take(from<grammar::ipv6_route_interface>, interface);
    take(from<grammar::ipv6_route_next_hop>, next_hop);
    take(from<grammar::ipv6_route_next_hop_vrf>, next_hop_vrf);
    take(from<grammar::ipv6_route_distance>, distance);
    take(from<grammar::ipv6_route_name_text>, name);
    take(from<grammar::ipv6_route_tag_value>, tag);
    take(from<grammar::ipv6_route_track_object>, track);
    take(from<grammar::ipv6_route_permanent>, permanent);
    take(from<grammar::ipv6_route_unicast>, use);
    take(from<grammar::ipv6_route_multicast>, use);
    take(from<grammar::ipv6_route_bfd>, use);
  }
};

using ipv6_route_command = std::variant<ipv6_route>;

}  // namespace peerlint::command
