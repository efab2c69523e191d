#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <peerlint/model/keyword.hpp>
#include <peerlint/model/option_line.hpp>
#include <peerlint/model/setting.hpp>
#include <peerlint/span.hpp>

namespace peerlint::model {

/// Which of the two commands made a VRF. `ip vrf` is for IPv4 only.
enum class vrf_form : std::uint8_t { ip_vrf, definition };
inline constexpr std::array<std::string_view, 2> vrf_form_words{"ip vrf", "vrf definition"};
template <>
inline constexpr std::span<const std::string_view> keywords<vrf_form>{vrf_form_words};

enum class vrf_families : std::uint8_t { ipv4, ipv6 };
inline constexpr std::array<std::string_view, 2> vrf_families_words{"ipv4", "ipv6"};
template <>
inline constexpr std::span<const std::string_view> keywords<vrf_families>{vrf_families_words};

/// `route-target`: an extended community, "65000:1".
struct route_target {
  std::string community;
  bool stitching = false;

  friend bool operator==(const route_target&, const route_target&) = default;
};

/// What the routes of a VRF, or of one address family of it, are exchanged by.
struct vrf_exchange {
  std::vector<located<route_target>> imports;
  std::vector<located<route_target>> exports;
  setting<std::string> import_map;
  setting<std::string> export_map;

  friend bool operator==(const vrf_exchange&, const vrf_exchange&) = default;
};

/// `address-family` in a `vrf definition`.
struct vrf_family {
  vrf_families family = vrf_families::ipv4;
  bool multicast = false;
  anchor header;
  vrf_exchange exchange;
  std::vector<option_line> options;

  friend bool operator==(const vrf_family&, const vrf_family&) = default;
};

/// `ip vrf NAME` or `vrf definition NAME`.
struct vrf {
  located<std::string> name;
  anchor header;
  vrf_form form = vrf_form::definition;
  setting<std::string> description;
  setting<std::string> distinguisher;  ///< `rd`: "65000:1", or `auto`
  vrf_exchange exchange;               ///< of all address families
  std::vector<vrf_family> families;
  std::vector<option_line> options;

  friend bool operator==(const vrf&, const vrf&) = default;
};

}  // namespace peerlint::model
