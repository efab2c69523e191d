#pragma once

#include <string>
#include <vector>

#include <peerlint/model/aaa.hpp>
#include <peerlint/model/access_list.hpp>
#include <peerlint/model/crypto_map.hpp>
#include <peerlint/model/event_manager.hpp>
#include <peerlint/model/ezvpn.hpp>
#include <peerlint/model/flexvpn.hpp>
#include <peerlint/model/gdoi.hpp>
#include <peerlint/model/ikev2.hpp>
#include <peerlint/model/ikev2_keyring.hpp>
#include <peerlint/model/ikev2_profile.hpp>
#include <peerlint/model/interface.hpp>
#include <peerlint/model/ip_sla.hpp>
#include <peerlint/model/ipsec.hpp>
#include <peerlint/model/ipsec_policy.hpp>
#include <peerlint/model/ipv6_access_list.hpp>
#include <peerlint/model/ipv6_route.hpp>
#include <peerlint/model/isakmp.hpp>
#include <peerlint/model/isakmp_client_group.hpp>
#include <peerlint/model/isakmp_keyring.hpp>
#include <peerlint/model/isakmp_peer.hpp>
#include <peerlint/model/isakmp_profile.hpp>
#include <peerlint/model/isakmp_settings.hpp>
#include <peerlint/model/local_radius.hpp>
#include <peerlint/model/login.hpp>
#include <peerlint/model/name_service.hpp>
#include <peerlint/model/nat.hpp>
#include <peerlint/model/object_group.hpp>
#include <peerlint/model/option_line.hpp>
#include <peerlint/model/option_section.hpp>
#include <peerlint/model/pki.hpp>
#include <peerlint/model/prefix_list.hpp>
#include <peerlint/model/route_map.hpp>
#include <peerlint/model/secret_line.hpp>
#include <peerlint/model/setting.hpp>
#include <peerlint/model/static_route.hpp>
#include <peerlint/model/track.hpp>
#include <peerlint/model/vrf.hpp>
#include <peerlint/model/zone_firewall.hpp>
#include <peerlint/net.hpp>

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
  std::vector<public_key> public_keys;
  std::vector<transform_set> transform_sets;
  std::vector<ipsec_profile> ipsec_profiles;
  std::vector<dynamic_map> dynamic_maps;
  std::vector<crypto_map> crypto_maps;
  std::vector<vrf> vrfs;
  std::vector<gdoi_group> gdoi_groups;
  std::vector<ezvpn_client> ezvpn_clients;
  std::vector<crypto_identity> crypto_identities;
  std::vector<interface> interfaces;
  std::vector<access_list> access_lists;
  std::vector<ipv6_access_list> ipv6_access_lists;
  std::vector<network_group> network_groups;
  std::vector<service_group> service_groups;
  std::vector<time_range> time_ranges;
  std::vector<prefix_list> prefix_lists;
  std::vector<route_map> route_maps;
  setting<std::string> local_policy;  ///< `ip local policy route-map`: for the router's own packets
  setting<std::string> ipv6_local_policy;
  ip_sla_settings ip_sla;
  std::vector<ip_sla_stray> ip_sla_strays;
  std::vector<ip_sla_operation> ip_sla_operations;
  std::vector<ip_sla_group> ip_sla_groups;
  std::vector<track_object> tracks;
  std::vector<nat_pool> nat_pools;
  std::vector<nat_rule> nat_rules;
  std::vector<nat_static> nat_statics;
  std::vector<security_zone> security_zones;
  std::vector<zone_pair> zone_pairs;
  std::vector<inspect_class> inspect_classes;
  std::vector<inspect_policy> inspect_policies;
  setting<flag> ip_routing;  ///< on unless a line says `no`
  setting<flag> ipv6_unicast_routing;
  setting<net::ipv4_address> default_gateway;  ///< in force only with `no ip routing`
  std::vector<static_route> static_routes;
  std::vector<ipv6_route> ipv6_routes;
  event_manager_settings event_manager;
  std::vector<eem_applet> eem_applets;
  std::vector<local_pool> local_pools;
  std::vector<static_host> static_hosts;
  std::vector<located<name_server>> name_servers;
  domain_settings domain;
  aaa_settings aaa;
  std::vector<aaa_list> aaa_lists;
  std::vector<aaa_group> aaa_groups;
  std::vector<aaa_server> aaa_servers;
  std::vector<aaa_host> aaa_hosts;
  local_radius radius;  ///< `radius-server local`
  std::vector<local_user> local_users;
  std::vector<enable_password> enable_passwords;
  std::vector<terminal_lines> lines;
  std::vector<option_section> sections;
  std::vector<secret_line> secret_lines;  ///< of no section
  std::vector<option_line> options;       ///< of no section

  // Written out of line: else all who hold a device compile how each of its parts is copied.
  device();
  device(const device&);
  device(device&&) noexcept;
  device& operator=(const device&);
  device& operator=(device&&) noexcept;
  ~device();
  friend bool operator==(const device&, const device&);
};

}  // namespace peerlint::model
