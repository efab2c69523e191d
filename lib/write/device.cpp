#include "write/device.hpp"

#include "write/objects.hpp"

namespace peerlint::write {
namespace {

template <class Object>
void each(ios_text& into, const std::vector<Object>& list) {
  for (const auto& one : list) {
    into.separator();
    write(into, one);
  }
}

// Who may log in, and how names become addresses.
void write_management(ios_text& into, const model::device& of) {
  write(into, of.aaa);
  each(into, of.enable_passwords);
  each(into, of.local_users);
  each(into, of.aaa_groups);
  each(into, of.aaa_servers);
  each(into, of.aaa_hosts);
  each(into, of.aaa_lists);
  write(into, of.radius);
  write(into, of.domain);
  for (const auto& server : of.name_servers) write(into, server.value);
  each(into, of.static_hosts);
}

void write_pki(ios_text& into, const model::device& of) {
  each(into, of.pki_servers);
  each(into, of.pki_trustpoints);
  each(into, of.pki_certificate_maps);
  each(into, of.pki_certificate_chains);
  each(into, of.public_keys);
}

void write_ikev2(ios_text& into, const model::device& of) {
  write(into, of.ikev2);
  each(into, of.ikev2_name_manglers);
  each(into, of.ikev2_authorization_policies);
  each(into, of.ikev2_proposals);
  each(into, of.ikev2_policies);
  each(into, of.ikev2_keyrings);
  each(into, of.ikev2_profiles);
  each(into, of.ikev2_clusters);
  each(into, of.flexvpn_clients);
}

// A line about an operation that is not there stands before those that are.
void write_tracking(ios_text& into, const model::device& of) {
  write(into, of.ip_sla);
  each(into, of.ip_sla_strays);
  each(into, of.ip_sla_operations);
  each(into, of.ip_sla_groups);
  each(into, of.tracks);
}

}  // namespace

std::string to_ios(const model::device& of) {
  ios_text into;
  into.setting("version", of.version);
  into.setting("hostname", of.hostname);
  each(into, of.vrfs);
  each(into, of.isakmp_policies);
  each(into, of.isakmp_keys);
  write(into, of.isakmp);
  each(into, of.isakmp_keyrings);
  each(into, of.isakmp_profiles);
  each(into, of.isakmp_peers);
  each(into, of.isakmp_client_groups);
  write(into, of.ipsec);
  write_management(into, of);
  write_pki(into, of);
  write_ikev2(into, of);
  each(into, of.transform_sets);
  each(into, of.ipsec_profiles);
  each(into, of.gdoi_groups);
  each(into, of.dynamic_maps);
  each(into, of.crypto_maps);
  each(into, of.ezvpn_clients);
  each(into, of.crypto_identities);
  each(into, of.interfaces);
  each(into, of.nat_pools);
  each(into, of.nat_rules);
  each(into, of.nat_statics);
  into.setting("ip routing", of.ip_routing);
  into.setting("ipv6 unicast-routing", of.ipv6_unicast_routing);
  into.setting("ip default-gateway", of.default_gateway,
               [](net::ipv4_address gateway) { return net::to_text(gateway); });
  each(into, of.static_routes);
  each(into, of.ipv6_routes);
  each(into, of.network_groups);
  each(into, of.service_groups);
  each(into, of.time_ranges);
  each(into, of.access_lists);
  each(into, of.ipv6_access_lists);
  each(into, of.prefix_lists);
  each(into, of.route_maps);
  write_tracking(into, of);
  each(into, of.inspect_classes);
  each(into, of.inspect_policies);
  each(into, of.security_zones);
  each(into, of.zone_pairs);
  into.setting("ip local policy route-map", of.local_policy);
  into.setting("ipv6 local policy route-map", of.ipv6_local_policy);
  each(into, of.local_pools);
  each(into, of.lines);
  each(into, of.sections);
  for (const auto& line : of.secret_lines) write(into, line);
  write(into, of.event_manager);
  each(into, of.eem_applets);
  into.options(of.options);
  into.line("end");
  return into.take();
}

}  // namespace peerlint::write
