#pragma once

#include <string>
#include <vector>

#include <peerlint/model/access_list.hpp>
#include <peerlint/model/crypto_map.hpp>
#include <peerlint/model/ezvpn.hpp>
#include <peerlint/model/gdoi.hpp>
#include <peerlint/model/interface.hpp>
#include <peerlint/model/ipsec.hpp>
#include <peerlint/model/ipsec_policy.hpp>
#include <peerlint/model/isakmp.hpp>
#include <peerlint/model/isakmp_client_group.hpp>
#include <peerlint/model/isakmp_keyring.hpp>
#include <peerlint/model/isakmp_peer.hpp>
#include <peerlint/model/isakmp_profile.hpp>
#include <peerlint/model/isakmp_settings.hpp>
#include <peerlint/model/option_line.hpp>
#include <peerlint/model/setting.hpp>
#include <peerlint/model/static_route.hpp>

namespace peerlint::model {

/// What one router is configured to do. Objects stand in the order in which they were made, but
/// for what IOS sorts itself: policies by priority, entries of a crypto map by sequence.
struct device {
  setting<std::string> hostname;
  setting<std::string> version;  ///< as the file says it: "15.7"
  std::vector<isakmp_policy> isakmp_policies;
  std::vector<isakmp_key> isakmp_keys;
  isakmp_settings isakmp;
  std::vector<isakmp_keyring> isakmp_keyrings;
  std::vector<isakmp_profile> isakmp_profiles;
  std::vector<isakmp_peer> isakmp_peers;
  std::vector<isakmp_client_group> isakmp_client_groups;
  ipsec_settings ipsec;
  std::vector<transform_set> transform_sets;
  std::vector<ipsec_profile> ipsec_profiles;
  std::vector<dynamic_map> dynamic_maps;
  std::vector<crypto_map> crypto_maps;
  std::vector<gdoi_group> gdoi_groups;
  std::vector<ezvpn_client> ezvpn_clients;
  std::vector<crypto_identity> crypto_identities;
  std::vector<interface> interfaces;
  std::vector<access_list> access_lists;
  std::vector<static_route> static_routes;
  std::vector<option_line> options;  ///< of no section

  friend bool operator==(const device&, const device&) = default;
};

}  // namespace peerlint::model
