#include "render/parsed_objects.hpp"

namespace peerlint::render {
namespace {

template <auto List>
std::size_t size_of(const model::device& of) {
  return (of.*List).size();
}

using model::device;

constexpr counted_object table[] = {
    {"isakmp_policies", "ISAKMP policy", "ISAKMP policies", size_of<&device::isakmp_policies>},
    {"isakmp_keys", "ISAKMP key", "ISAKMP keys", size_of<&device::isakmp_keys>},
    {"isakmp_keyrings", "ISAKMP keyring", "ISAKMP keyrings", size_of<&device::isakmp_keyrings>},
    {"isakmp_profiles", "ISAKMP profile", "ISAKMP profiles", size_of<&device::isakmp_profiles>},
    {"ikev2_proposals", "IKEv2 proposal", "IKEv2 proposals", size_of<&device::ikev2_proposals>},
    {"ikev2_policies", "IKEv2 policy", "IKEv2 policies", size_of<&device::ikev2_policies>},
    {"ikev2_keyrings", "IKEv2 keyring", "IKEv2 keyrings", size_of<&device::ikev2_keyrings>},
    {"ikev2_profiles", "IKEv2 profile", "IKEv2 profiles", size_of<&device::ikev2_profiles>},
    {"ikev2_authorization_policies", "IKEv2 authorization policy", "IKEv2 authorization policies",
     size_of<&device::ikev2_authorization_policies>},
    {"flexvpn_clients", "FlexVPN client", "FlexVPN clients", size_of<&device::flexvpn_clients>},
    {"pki_trustpoints", "PKI trustpoint", "PKI trustpoints", size_of<&device::pki_trustpoints>},
    {"pki_certificate_maps", "certificate map", "certificate maps",
     size_of<&device::pki_certificate_maps>},
    {"transform_sets", "transform set", "transform sets", size_of<&device::transform_sets>},
    {"ipsec_profiles", "IPsec profile", "IPsec profiles", size_of<&device::ipsec_profiles>},
    {"dynamic_maps", "dynamic map", "dynamic maps", size_of<&device::dynamic_maps>},
    {"crypto_maps", "crypto map", "crypto maps", size_of<&device::crypto_maps>},
    {"vrfs", "VRF", "VRFs", size_of<&device::vrfs>},
    {"gdoi_groups", "GDOI group", "GDOI groups", size_of<&device::gdoi_groups>},
    {"interfaces", "interface", "interfaces", size_of<&device::interfaces>},
    {"access_lists", "access list", "access lists", size_of<&device::access_lists>},
    {"static_routes", "static route", "static routes", size_of<&device::static_routes>},
    {"route_maps", "route map", "route maps", size_of<&device::route_maps>},
    {"ip_sla_operations", "IP SLA operation", "IP SLA operations",
     size_of<&device::ip_sla_operations>},
    {"tracks", "track object", "track objects", size_of<&device::tracks>},
    {"nat_rules", "NAT rule", "NAT rules", size_of<&device::nat_rules>},
    {"eem_applets", "EEM applet", "EEM applets", size_of<&device::eem_applets>},
    {"aaa_lists", "AAA list", "AAA lists", size_of<&device::aaa_lists>},
    {"local_users", "local user", "local users", size_of<&device::local_users>},
};

}  // namespace

std::span<const counted_object> counted_objects() { return table; }

}  // namespace peerlint::render
