#include "facts/names/name_collector.hpp"

namespace peerlint::facts {
namespace {

void collect(const model::ipsec_policy& policy, name_collector& into) {
  into.use(object::transform_set, "set transform-set", policy.transform_sets);
  into.use(object::isakmp_profile, "set isakmp-profile", policy.isakmp_profile);
  into.use(object::ikev2_profile, "set ikev2-profile", policy.ikev2_profile);
}

void collect_filters(const model::crypto_map_entry& entry, name_collector& into) {
  into.use(object::access_list, "match address", entry.match_address);
  into.use(object::access_list, "set ip access-group", entry.inbound_filter);
  into.use(object::access_list, "set ip access-group", entry.outbound_filter);
}

// What an entry names whatever it protects, IPv4 or IPv6.
void collect_protection(const model::crypto_map_entry& entry, name_collector& into) {
  into.section(entry.header.at);
  collect(static_cast<const model::ipsec_policy&>(entry), into);
  into.use(object::gdoi_group, "set group", entry.gdoi_group);
  into.use(object::dynamic_map, "ipsec-isakmp dynamic", entry.dynamic_map);
}

void collect(const model::crypto_map& map, name_collector& into) {
  into.section({});
  into.use(object::interface, "local-address", map.local_address);
  into.use(object::isakmp_profile, "isakmp-profile", map.isakmp_profile);
  into.use(object::aaa_list, "client authentication list", map.client_authentication);
  into.use(object::aaa_list, "client accounting list", map.client_accounting);
  into.use(object::aaa_list, "isakmp authorization list", map.authorization);
  for (const auto& entry : map.entries) {
    collect_protection(entry, into);
    // An access list for IPv6 has a namespace of its own.
    if (!map.ipv6) collect_filters(entry, into);
  }
}

void collect(const model::gdoi_group& group, name_collector& into) {
  into.section(group.header.at);
  into.use(object::interface, "client registration interface", group.registration_interface);
  if (!group.server) return;
  into.use(object::access_list, "rekey address ipv4", group.server->rekey_address);
  for (const auto& sa : group.server->sas) {
    into.section(sa.header.at);
    into.use(object::ipsec_profile, "profile", sa.profile);
    into.use(object::access_list, "match address ipv4", sa.match_address);
  }
}

}  // namespace

void collect_ipsec_names(const model::device& of, name_collector& into) {
  into.define_all(object::transform_set, of.transform_sets);
  into.define_all(object::ipsec_profile, of.ipsec_profiles);
  into.define_all(object::dynamic_map, of.dynamic_maps);
  into.define_all(object::gdoi_group, of.gdoi_groups);
  for (const auto& map : of.crypto_maps)
    if (!map.entries.empty() && !map.ipv6) into.define(object::crypto_map, map.name);
  for (const auto& profile : of.ipsec_profiles) {
    into.section(profile.header.at);
    collect(static_cast<const model::ipsec_policy&>(profile), into);
  }
  for (const auto& map : of.dynamic_maps)
    for (const auto& entry : map.entries) {
      collect_protection(entry, into);
      collect_filters(entry, into);
    }
  for (const auto& map : of.crypto_maps) collect(map, into);
  for (const auto& group : of.gdoi_groups) collect(group, into);
}

}  // namespace peerlint::facts
