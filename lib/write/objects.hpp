#pragma once

#include <string>

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
void write(ios_text& into, const model::ikev2_proposal& of);
void write(ios_text& into, const model::ikev2_policy& of);
void write(ios_text& into, const model::ikev2_keyring& of);
void write(ios_text& into, const model::ikev2_profile& of);
void write(ios_text& into, const model::ikev2_settings& of);
void write(ios_text& into, const model::ikev2_authorization_policy& of);
void write(ios_text& into, const model::flexvpn_client& of);
void write(ios_text& into, const model::ikev2_name_mangler& of);
void write(ios_text& into, const model::ikev2_cluster& of);
void write(ios_text& into, const model::pki_trustpoint& of);
void write(ios_text& into, const model::pki_certificate_map& of);
void write(ios_text& into, const model::pki_certificate_chain& of);
void write(ios_text& into, const model::pki_server& of);
void write(ios_text& into, const model::public_key& of);
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
void write(ios_text& into, const model::ip_sla_settings& of);
void write(ios_text& into, const model::ip_sla_operation& of);
void write(ios_text& into, const model::ip_sla_group& of);
void write(ios_text& into, const model::ip_sla_stray& of);
void write(ios_text& into, const model::track_object& of);
void write(ios_text& into, const model::access_list& of);
void write(ios_text& into, const model::event_manager_settings& of);
void write(ios_text& into, const model::eem_applet& of);
void write(ios_text& into, const model::eem_event& of);
void write(ios_text& into, const model::eem_action& of);
void write(ios_text& into, const model::local_pool& of);
void write(ios_text& into, const model::static_host& of);
void write(ios_text& into, const model::name_server& of);
void write(ios_text& into, const model::domain_settings& of);
void write(ios_text& into, const model::aaa_settings& of);
void write(ios_text& into, const model::aaa_list& of);
void write(ios_text& into, const model::aaa_group& of);
void write(ios_text& into, const model::aaa_server& of);
void write(ios_text& into, const model::aaa_host& of);
void write(ios_text& into, const model::local_radius& of);
void write(ios_text& into, const model::local_user& of);
void write(ios_text& into, const model::enable_password& of);
void write(ios_text& into, const model::terminal_lines& of);
void write(ios_text& into, const model::option_section& of);
void write(ios_text& into, const model::secret_line& of);

/// `30 5 on-demand`
[[nodiscard]] std::string to_text(const model::ikev2_dpd& of);

}  // namespace peerlint::write
