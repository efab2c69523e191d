#pragma once

#include <peerlint/model/device.hpp>
#include "render/tree/named.hpp"

namespace peerlint::render::tree {

// clang-format off
inline auto fields(const model::device& o) {
  return named("hostname", o.hostname,
               "version", o.version,
               "isakmp_policies", o.isakmp_policies,
               "isakmp_keys", o.isakmp_keys,
               "ikev2", o.ikev2,
               "ikev2_proposals", o.ikev2_proposals,
               "ikev2_policies", o.ikev2_policies,
               "ikev2_keyrings", o.ikev2_keyrings,
               "ikev2_profiles", o.ikev2_profiles,
               "ikev2_authorization_policies", o.ikev2_authorization_policies,
               "flexvpn_clients", o.flexvpn_clients,
               "ikev2_name_manglers", o.ikev2_name_manglers,
               "ikev2_clusters", o.ikev2_clusters,
               "pki_trustpoints", o.pki_trustpoints,
               "pki_certificate_maps", o.pki_certificate_maps,
               "pki_certificate_chains", o.pki_certificate_chains,
               "pki_servers", o.pki_servers,
               "transform_sets", o.transform_sets,
               "crypto_maps", o.crypto_maps,
               "interfaces", o.interfaces,
               "access_lists", o.access_lists,
               "static_routes", o.static_routes,
               "local_pools", o.local_pools,
               "static_hosts", o.static_hosts,
               "name_servers", o.name_servers,
               "domain", o.domain,
               "aaa", o.aaa,
               "aaa_lists", o.aaa_lists,
               "aaa_groups", o.aaa_groups,
               "aaa_servers", o.aaa_servers,
               "aaa_hosts", o.aaa_hosts,
               "local_users", o.local_users,
               "enable_passwords", o.enable_passwords,
               "lines", o.lines,
               "options", o.options);
}
// clang-format on

}  // namespace peerlint::render::tree
