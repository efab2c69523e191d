#pragma once

#include <peerlint/model/device.hpp>
#include "write/ios_text.hpp"

// One function an object of the model, in a file named after its command group.
namespace peerlint::write {

void write(ios_text& into, const model::isakmp_policy& of);
void write(ios_text& into, const model::isakmp_key& of);
void write(ios_text& into, const model::isakmp_settings& of);
void write(ios_text& into, const model::isakmp_keyring& of);
void write(ios_text& into, const model::isakmp_profile& of);
void write(ios_text& into, const model::isakmp_peer& of);
void write(ios_text& into, const model::isakmp_client_group& of);
void write(ios_text& into, const model::ipsec_settings& of);
void write(ios_text& into, const model::transform_set& of);
void write(ios_text& into, const model::ipsec_profile& of);
void write(ios_text& into, const model::dynamic_map& of);
void write(ios_text& into, const model::crypto_map& of);
void write(ios_text& into, const model::vrf& of);
void write(ios_text& into, const model::gdoi_group& of);
void write(ios_text& into, const model::ezvpn_client& of);
void write(ios_text& into, const model::crypto_identity& of);
void write(ios_text& into, const model::interface& of);
void write_ipv6(ios_text& into, const model::interface_ipv6& of);
void write(ios_text& into, const model::tunnel& of);
void write(ios_text& into, const model::first_hop& of);
/// `family` is `ip` or `ipv6`.
void write(ios_text& into, const model::nhrp& of, std::string_view family);
void write(ios_text& into, const model::static_route& of);
void write(ios_text& into, const model::ipv6_route& of);
void write(ios_text& into, const model::nat_pool& of);
void write(ios_text& into, const model::nat_rule& of);
void write(ios_text& into, const model::nat_static& of);
void write(ios_text& into, const model::ipv6_access_list& of);
void write(ios_text& into, const model::network_group& of);
void write(ios_text& into, const model::service_group& of);
void write(ios_text& into, const model::time_range& of);
void write(ios_text& into, const model::prefix_list& of);
void write(ios_text& into, const model::security_zone& of);
void write(ios_text& into, const model::zone_pair& of);
void write(ios_text& into, const model::inspect_class& of);
void write(ios_text& into, const model::inspect_policy& of);
void write(ios_text& into, const model::route_map& of);
void write(ios_text& into, const model::access_list& of);

}  // namespace peerlint::write
