#include "facts/names/name_collector.hpp"

namespace peerlint::facts {
namespace {

void collect(const model::isakmp_profile& profile, name_collector& into) {
  into.section(profile.header.at);
  into.use(object::isakmp_keyring, "keyring", profile.keyrings);
  into.use(object::certificate_map, "match certificate", profile.certificate_maps);
  into.use(object::trustpoint, "ca trust-point", profile.trustpoints);
  into.use(object::vrf, "vrf", profile.vrf);
  for (const auto& match : profile.matches)
    into.use(object::vrf, "match identity address", match.value.vrf, match.at);
  if (profile.local_address.is_set())
    into.use(object::interface, "local-address", profile.local_address.value.interface,
             profile.local_address.at);
  into.use(object::aaa_list, "client authentication list", profile.client_authentication);
  into.use(object::aaa_list, "client pki authorization list", profile.pki_authorization);
  into.use(object::aaa_list, "isakmp authorization list", profile.authorization);
  into.use(object::aaa_list, "accounting", profile.accounting);
}

}  // namespace

void collect_isakmp_names(const model::device& of, name_collector& into) {
  into.define_all(object::isakmp_keyring, of.isakmp_keyrings);
  into.define_all(object::isakmp_profile, of.isakmp_profiles);
  for (const auto& keyring : of.isakmp_keyrings) {
    into.section(keyring.header.at);
    into.use(object::vrf, "crypto keyring", keyring.vrf);
    if (keyring.local_address.is_set())
      into.use(object::interface, "local-address", keyring.local_address.value.interface,
               keyring.local_address.at);
  }
  for (const auto& profile : of.isakmp_profiles) collect(profile, into);
  for (const auto& group : of.isakmp_client_groups) {
    into.section(group.header.at);
    into.use(object::access_list, "acl", group.access_list);
    into.use(object::address_pool, "pool", group.pool);
  }
}

}  // namespace peerlint::facts
