#pragma once

#include <string>
#include <vector>

#include <peerlint/model/aaa.hpp>
#include <peerlint/model/access_list.hpp>
#include <peerlint/model/crypto_map.hpp>
#include <peerlint/model/flexvpn.hpp>
#include <peerlint/model/ikev2.hpp>
#include <peerlint/model/ikev2_keyring.hpp>
#include <peerlint/model/ikev2_profile.hpp>
#include <peerlint/model/interface.hpp>
#include <peerlint/model/ipsec.hpp>
#include <peerlint/model/isakmp.hpp>
#include <peerlint/model/login.hpp>
#include <peerlint/model/name_service.hpp>
#include <peerlint/model/option_line.hpp>
#include <peerlint/model/pki.hpp>
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
  ikev2_settings ikev2;
  std::vector<ikev2_proposal> ikev2_proposals;
  std::vector<ikev2_policy> ikev2_policies;
  std::vector<ikev2_keyring> ikev2_keyrings;
  std::vector<ikev2_profile> ikev2_profiles;
  std::vector<ikev2_authorization_policy> ikev2_authorization_policies;
  std::vector<flexvpn_client> flexvpn_clients;
  std::vector<ikev2_name_mangler> ikev2_name_manglers;
  std::vector<ikev2_cluster> ikev2_clusters;
  std::vector<pki_trustpoint> pki_trustpoints;
  std::vector<pki_certificate_map> pki_certificate_maps;
  std::vector<pki_certificate_chain> pki_certificate_chains;
  std::vector<pki_server> pki_servers;
  std::vector<transform_set> transform_sets;
  std::vector<crypto_map> crypto_maps;
  std::vector<interface> interfaces;
  std::vector<access_list> access_lists;
  std::vector<static_route> static_routes;
  std::vector<local_pool> local_pools;
  std::vector<static_host> static_hosts;
  std::vector<located<name_server>> name_servers;
  domain_settings domain;
  aaa_settings aaa;
  std::vector<aaa_list> aaa_lists;
  std::vector<aaa_group> aaa_groups;
  std::vector<aaa_server> aaa_servers;
  std::vector<aaa_host> aaa_hosts;
  std::vector<local_user> local_users;
  std::vector<enable_password> enable_passwords;
  std::vector<terminal_lines> lines;
  std::vector<option_line> options;  ///< of no section

  friend bool operator==(const device&, const device&) = default;
};

}  // namespace peerlint::model
