#include "facts/names/name_collector.hpp"

namespace peerlint::facts {
namespace {

// `any` and `global` are no names of VRFs.
void use_vrf(std::string_view command, const model::setting<std::string>& name,
             name_collector& into) {
  if (name.value != "any" && name.value != "global") into.use(object::vrf, command, name);
}

void collect(const model::ikev2_profile& profile, name_collector& into) {
  into.section(profile.header.at);
  if (profile.keyring.is_set())
    into.use(object::ikev2_keyring, "keyring local", profile.keyring.value.name,
             profile.keyring.at);
  into.use(object::ikev2_keyring, "keyring ppk", profile.keyring_ppk);
  if (profile.keyring_aaa.is_set())
    into.use(object::aaa_list, "keyring aaa", profile.keyring_aaa.value.list,
             profile.keyring_aaa.at);
  into.use(object::certificate_map, "match certificate", profile.match_certificates);
  for (const auto& one : profile.trustpoints)
    into.use(object::trustpoint, "pki trustpoint", one.value.name, one.at);
  for (const auto& one : profile.match_local)
    into.use(object::interface, "match address local", one.value.interface, one.at);
  for (const auto& one : profile.aaa) into.use(object::aaa_list, "aaa", one.value.list);
  use_vrf("match fvrf", profile.fvrf, into);
  use_vrf("ivrf", profile.ivrf, into);
}

void collect(const model::ikev2_authorization_policy& policy, name_collector& into) {
  into.section(policy.header.at);
  into.use(object::address_pool, "pool", policy.pool);
  into.use(object::access_list, "route set access-list", policy.route_set_access_list);
  into.use(object::interface, "route set interface", policy.route_set_interface);
}

void collect(const model::pki_trustpoint& trustpoint, name_collector& into) {
  into.section(trustpoint.header.at);
  for (const auto& one : trustpoint.match_certificates)
    into.use(object::certificate_map, "match certificate", one.value.map, one.at);
  into.use(object::vrf, "vrf", trustpoint.vrf);
  into.use(object::interface, "source interface", trustpoint.source_interface);
}

void collect(const model::flexvpn_client& client, name_collector& into) {
  into.section(client.header.at);
  for (const auto& one : client.sources)
    into.use(object::interface, "source", one.value.interface, one.at);
  into.use(object::interface, "client connect", client.tunnel);
  into.use(object::interface, "client inside", client.inside);
}

}  // namespace

void collect_ikev2_names(const model::device& of, name_collector& into) {
  into.define_all(object::ikev2_proposal, of.ikev2_proposals);
  into.define_all(object::ikev2_policy, of.ikev2_policies);
  into.define_all(object::ikev2_keyring, of.ikev2_keyrings);
  into.define_all(object::ikev2_profile, of.ikev2_profiles);
  into.define_all(object::ikev2_authorization_policy, of.ikev2_authorization_policies);
  into.define_all(object::trustpoint, of.pki_trustpoints);
  into.define_all(object::certificate_map, of.pki_certificate_maps);
  into.define_all(object::address_pool, of.local_pools);
  into.define_all(object::aaa_list, of.aaa_lists);
  for (const auto& policy : of.ikev2_policies) {
    into.section(policy.header.at);
    into.use(object::ikev2_proposal, "proposal", policy.proposals);
    use_vrf("match fvrf", policy.fvrf, into);
  }
  for (const auto& profile : of.ikev2_profiles) collect(profile, into);
  for (const auto& policy : of.ikev2_authorization_policies) collect(policy, into);
  for (const auto& trustpoint : of.pki_trustpoints) collect(trustpoint, into);
  for (const auto& client : of.flexvpn_clients) collect(client, into);
}

}  // namespace peerlint::facts
