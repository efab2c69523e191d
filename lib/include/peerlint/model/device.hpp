#pragma once

#include <string>
#include <vector>

#include <peerlint/model/access_list.hpp>
#include <peerlint/model/crypto_map.hpp>
#include <peerlint/model/interface.hpp>
#include <peerlint/model/ipsec.hpp>
#include <peerlint/model/isakmp.hpp>
#include <peerlint/model/option_line.hpp>
#include <peerlint/model/setting.hpp>
#include <peerlint/model/static_route.hpp>
#include <peerlint/model/vrf.hpp>

namespace peerlint::model {

/// What one router is configured to do. Objects stand in the order in which they were made, but
/// for what IOS sorts itself: policies by priority, entries of a crypto map by sequence.
struct device {
  setting<std::string> hostname;
  setting<std::string> version;  ///< as the file says it: "15.7"
  std::vector<isakmp_policy> isakmp_policies;
  std::vector<isakmp_key> isakmp_keys;
  std::vector<transform_set> transform_sets;
  std::vector<crypto_map> crypto_maps;
  std::vector<vrf> vrfs;
  std::vector<interface> interfaces;
  std::vector<access_list> access_lists;
  std::vector<static_route> static_routes;
  std::vector<option_line> options;  ///< of no section

  friend bool operator==(const device&, const device&) = default;
};

}  // namespace peerlint::model
