#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <functional>
#include <memory>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <peerlint/model/device.hpp>
#include <peerlint/model/keyword.hpp>
#include <peerlint/span.hpp>

namespace peerlint::facts {

/// The namespaces of a router.
enum class object : std::uint8_t {
  transform_set,
  access_list,
  crypto_map,
  dynamic_map,
  isakmp_profile,
  isakmp_keyring,
  ipsec_profile,
  ikev2_proposal,
  ikev2_policy,
  ikev2_keyring,
  ikev2_profile,
  ikev2_authorization_policy,
  trustpoint,
  certificate_map,
  gdoi_group,
  vrf,
  interface,
  route_map,
  prefix_list,
  object_group,
  time_range,
  nat_pool,
  address_pool,
  aaa_list,
  zone,
  class_map,
  policy_map,
  track,
  ip_sla_operation,
  applet,
};

/// Who defines a name.
struct definition {
  object kind = object::transform_set;
  std::string_view name;
  span at;
};

/// Who uses a name, and in which section.
struct use {
  object kind = object::transform_set;
  std::string_view name;
  span at;
  span section;              ///< its header; the line itself for a global command
  std::string_view command;  ///< that names it: "match address"
};

/// A use whose name nobody defines, in whatever case.
struct unresolved : use {};

/// A use whose name is defined in other letter case only: names are case-sensitive.
struct miscased : use {
  definition meant;
};

/// A definition whose name nobody uses.
struct unused : definition {};

/// Definitions and uses of a device, and what does not meet.
struct references {
  std::vector<definition> definitions;
  std::vector<use> uses;
  std::vector<unresolved> undefined;
  std::vector<miscased> in_other_case;
  std::vector<unused> idle;
  std::set<std::pair<object, std::string_view>> used;  ///< the names of `uses`
  /// The texts of numbers that are names; copies of these references share them.
  std::shared_ptr<std::set<std::string, std::less<>>> numbers =
      std::make_shared<std::set<std::string, std::less<>>>();

  [[nodiscard]] bool is_used(object kind, std::string_view name) const {
    return used.contains({kind, name});
  }
  [[nodiscard]] bool is_used(object kind, std::string_view name, std::string_view command) const {
    return std::any_of(uses.begin(), uses.end(), [&](const use& one) {
      return one.kind == kind && one.command == command && one.name == name;
    });
  }
};

[[nodiscard]] references references_of(const model::device& device);

}  // namespace peerlint::facts

namespace peerlint::model {
/// What messages call the objects of a namespace.
inline constexpr std::array<std::string_view, 30> object_words{
    "transform set", "access list",      "crypto map",
    "dynamic map",   "ISAKMP profile",   "keyring",
    "IPsec profile", "IKEv2 proposal",   "IKEv2 policy",
    "IKEv2 keyring", "IKEv2 profile",    "IKEv2 authorization policy",
    "trustpoint",    "certificate map",  "GDOI group",
    "VRF",           "interface",        "route map",
    "prefix list",   "object group",     "time range",
    "NAT pool",      "address pool",     "AAA list",
    "zone",          "class map",        "policy map",
    "track object",  "IP SLA operation", "EEM applet"};
template <>
inline constexpr std::span<const std::string_view> keywords<facts::object>{object_words};
}  // namespace peerlint::model
