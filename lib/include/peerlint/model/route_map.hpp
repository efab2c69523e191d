#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <peerlint/model/keyword.hpp>
#include <peerlint/model/option_line.hpp>
#include <peerlint/model/setting.hpp>
#include <peerlint/net.hpp>
#include <peerlint/span.hpp>

namespace peerlint::model {

enum class route_map_action : std::uint8_t { permit, deny };
inline constexpr std::array<std::string_view, 2> route_map_action_words{"permit", "deny"};
template <>
inline constexpr std::span<const std::string_view> keywords<route_map_action>{
    route_map_action_words};

/// `set ip next-hop verify-availability A SEQ [track N]`.
struct verified_next_hop {
  net::ipv4_address address;
  std::uint32_t sequence = 1;
  std::uint32_t track = 0;  ///< 0: by CDP, no object

  friend bool operator==(const verified_next_hop&, const verified_next_hop&) = default;
};

/// Where packets go: of `set ip next-hop` or of `set ip default next-hop`.
struct next_hops {
  std::vector<located<net::ipv4_address>> addresses;  ///< in order of preference
  setting<flag> verify_availability;                  ///< of these addresses, by CDP
  std::vector<located<verified_next_hop>> verified;   ///< by sequence

  friend bool operator==(const next_hops&, const next_hops&) = default;
};

/// One `route-map NAME {permit | deny} SEQ`. Access lists of one line match when any of them does,
/// the kinds of match only together.
struct route_map_clause {
  std::string map;  ///< the name, for messages
  located<std::uint32_t> sequence;
  anchor header;
  route_map_action action = route_map_action::permit;
  setting<std::string> description;
  std::vector<located<std::string>> match_access_lists;
  std::vector<located<std::string>> match_prefix_lists;
  std::vector<located<std::string>> match_next_hop_access_lists;
  std::vector<located<std::string>> match_next_hop_prefix_lists;
  std::vector<located<std::string>> match_interfaces;  ///< whole names
  setting<std::uint32_t> match_track;
  next_hops next_hop;
  next_hops default_next_hop;  ///< for what no explicit route leads to
  setting<net::ipv4_address> recursive_next_hop;
  setting<flag> dhcp_next_hop;
  std::vector<located<std::string>> interfaces;  ///< `set interface`, whole names
  std::vector<located<std::string>> default_interfaces;
  setting<std::string> vrf;
  setting<flag> global;
  std::vector<option_line> options;  ///< what else it matches or sets

  friend bool operator==(const route_map_clause&, const route_map_clause&) = default;
};

/// All clauses of one name, by ascending sequence number.
struct route_map {
  located<std::string> name;  ///< where it is first named
  std::vector<route_map_clause> clauses;

  friend bool operator==(const route_map&, const route_map&) = default;
};

}  // namespace peerlint::model
