#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <peerlint/model/keyword.hpp>
#include <peerlint/net.hpp>
#include <peerlint/span.hpp>

namespace peerlint::model {

/// What a rule translates; `source` is that of `ip nat enable`, which knows no sides.
enum class nat_direction : std::uint8_t {
  inside_source,
  outside_source,
  inside_destination,
  source
};
inline constexpr std::array<std::string_view, 4> nat_direction_words{
    "inside source", "outside source", "inside destination", "source"};
template <>
inline constexpr std::span<const std::string_view> keywords<nat_direction>{nat_direction_words};

/// `ip nat inside source {list | route-map} …`: who is translated, and to what.
struct nat_rule {
  nat_direction direction = nat_direction::inside_source;
  located<std::string> access_list;  ///< either this or a route map
  located<std::string> route_map;
  located<std::string> interface;  ///< whole name; either this or a pool
  located<std::string> pool;
  located<std::string> vrf;
  bool overload = false;
  std::vector<std::string> options;  ///< `reversible`, `redundancy`, `1` …, as written
  anchor line;

  friend bool operator==(const nat_rule&, const nat_rule&) = default;
};

enum class nat_static_kind : std::uint8_t { host, network, tcp, udp, esp, gre };
inline constexpr std::array<std::string_view, 6> nat_static_kind_words{"",    "network", "tcp",
                                                                       "udp", "esp",     "gre"};
template <>
inline constexpr std::span<const std::string_view> keywords<nat_static_kind>{nat_static_kind_words};

/// `ip nat inside source static …`.
struct nat_static {
  nat_direction direction = nat_direction::inside_source;
  nat_static_kind kind = nat_static_kind::host;
  located<net::ipv4_address> original;
  located<net::ipv4_address> translated;  ///< when no interface gives the address
  located<std::string> interface;         ///< whole name
  std::string original_port;              ///< number or name as written; for TCP and UDP
  std::string translated_port;
  std::uint8_t length = 32;  ///< of a network
  located<std::string> vrf;
  located<std::string> route_map;
  bool extendable = false;
  std::vector<std::string> options;  ///< `no-alias`, `redundancy`, `HA` …, as written
  anchor line;

  friend bool operator==(const nat_static&, const nat_static&) = default;
};

/// Addresses from the first to the last.
struct nat_pool_range {
  net::ipv4_address first;
  net::ipv4_address last;

  friend bool operator==(const nat_pool_range&, const nat_pool_range&) = default;
};

struct nat_pool {
  located<std::string> name;
  anchor header;
  std::vector<located<nat_pool_range>> ranges;
  bool by_lines = false;             ///< the ranges stand in lines of their own, below the header
  std::uint8_t length = 0;           ///< of the pool's network
  std::vector<std::string> options;  ///< `type`, `rotary` …, as written

  friend bool operator==(const nat_pool&, const nat_pool&) = default;
};

}  // namespace peerlint::model
