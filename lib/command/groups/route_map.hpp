#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <variant>
#include <vector>

#include <peerlint/model/route_map.hpp>
#include <peerlint/net.hpp>
#include <peerlint/span.hpp>
#include "command/field.hpp"

namespace peerlint::grammar {
struct hop_dynamic;
struct hop_encapsulate;
struct hop_peer_address;
struct hop_profile;
struct hop_recursive;
struct hop_self;
struct hop_unchanged;
struct ip_local_policy;
struct ipv6_local_policy;
struct local_policy_map;
struct match_by_prefix_list;
struct match_interface;
struct match_ip_address;
struct match_ip_next_hop;
struct match_track;
struct matched_list;
struct matched_prefix_list;
struct matched_track;
struct recursive_hop;
struct route_map_deny;
struct route_map_description;
struct route_map_description_text;
struct route_map_header;
struct route_map_interface;
struct route_map_name;
struct route_map_permit;
struct route_map_sequence;
struct route_map_vrf;
struct set_default_interface;
struct set_global;
struct set_hop;
struct set_interface;
struct set_ip_default_next_hop;
struct set_ip_next_hop;
struct set_vrf;
struct verified_hop;
struct verified_hops;
struct verified_sequence;
struct verified_track;
}  // namespace peerlint::grammar

namespace peerlint::command {

struct route_map_header {
  using production = grammar::route_map_header;
  located<std::string_view> name;
  std::optional<located<model::route_map_action>> action;
  std::optional<located<std::uint32_t>> sequence;
  void fields(auto& take) {
    take(from<grammar::route_map_name>, name);
    take(from<grammar::route_map_permit>, action);
    take(from<grammar::route_map_deny>, action);
    take(from<grammar::route_map_sequence>, sequence);
  }
};

struct route_map_description {
  using production = grammar::route_map_description;
  located<std::string_view> text;
  void fields(auto& take) { take(from<grammar::route_map_description_text>, text); }
};

/// Lists that a line matches. `no` without names takes all of a kind.
template <class Production>
struct route_map_match {
  using production = Production;
  std::vector<located<std::string_view>> access_lists;
  std::vector<located<std::string_view>> prefix_lists;
  void fields(auto& take) {
    take(from<grammar::matched_list>, access_lists);
    take(from<grammar::matched_prefix_list>, prefix_lists);
  }
};

template <class Production>
struct route_map_interfaces {
  using production = Production;
  std::vector<located<std::string_view>> names;
  void fields(auto& take) { take(from<grammar::route_map_interface>, names); }
};

struct match_track {
  using production = grammar::match_track;
  located<std::uint32_t> object;
  void fields(auto& take) { take(from<grammar::matched_track>, object); }
};

/// `set ip next-hop` and `set ip default next-hop`, which has fewer forms.
template <class Production>
struct route_map_hops {
  using production = Production;
  std::vector<located<net::ipv4_address>> addresses;
  std::optional<located<bool>> verified;
  std::optional<located<net::ipv4_address>> verified_address;
  located<std::uint32_t> verified_sequence;
  located<std::uint32_t> track;
  std::optional<located<bool>> recursive;
  located<net::ipv4_address> recursive_address;
  std::optional<located<bool>> dynamic;
  std::optional<located<bool>> of_routing;  ///< a word that only routing protocols look at
  void fields(auto& take) {
    take(from<grammar::set_hop>, addresses);
    take(from<grammar::verified_hops>, verified);
    take(from<grammar::verified_hop>, verified_address);
    take(from<grammar::verified_sequence>, verified_sequence);
    take(from<grammar::verified_track>, track);
    take(from<grammar::hop_recursive>, recursive);
    take(from<grammar::recursive_hop>, recursive_address);
    take(from<grammar::hop_dynamic>, dynamic);
    take(from<grammar::hop_self>, of_routing);
    take(from<grammar::hop_peer_address>, of_routing);
    take(from<grammar::hop_unchanged>, of_routing);
    take(from<grammar::hop_encapsulate>, of_routing);
  }
};

struct set_vrf {
  using production = grammar::set_vrf;
  located<std::string_view> name;
  void fields(auto& take) { take(from<grammar::route_map_vrf>, name); }
};

struct set_global {
  using production = grammar::set_global;
};

template <class Production>
struct local_policy {
  using production = Production;
  located<std::string_view> route_map;
  void fields(auto& take) { take(from<grammar::local_policy_map>, route_map); }
};

using route_map_command = std::variant<
    route_map_header, route_map_description, route_map_match<grammar::match_ip_address>,
    route_map_match<grammar::match_ip_next_hop>, route_map_interfaces<grammar::match_interface>,
    match_track, route_map_hops<grammar::set_ip_next_hop>,
    route_map_hops<grammar::set_ip_default_next_hop>, route_map_interfaces<grammar::set_interface>,
    route_map_interfaces<grammar::set_default_interface>, set_vrf, set_global,
    local_policy<grammar::ip_local_policy>, local_policy<grammar::ipv6_local_policy>>;

}  // namespace peerlint::command
