#pragma once

#include <string>

#include <peerlint/model/device.hpp>
#include "write/ios_text.hpp"

// One function an object of the model, in a file named after its command group.
namespace peerlint::write {

void write(ios_text& into, const model::isakmp_policy& of);
void write(ios_text& into, const model::isakmp_key& of);
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
void write(ios_text& into, const model::transform_set& of);
void write(ios_text& into, const model::crypto_map& of);
void write(ios_text& into, const model::interface& of);
void write(ios_text& into, const model::static_route& of);
void write(ios_text& into, const model::access_list& of);
void write(ios_text& into, const model::local_pool& of);
void write(ios_text& into, const model::static_host& of);
void write(ios_text& into, const model::name_server& of);
void write(ios_text& into, const model::domain_settings& of);
void write(ios_text& into, const model::aaa_settings& of);
void write(ios_text& into, const model::aaa_list& of);
void write(ios_text& into, const model::aaa_group& of);
void write(ios_text& into, const model::aaa_server& of);
void write(ios_text& into, const model::aaa_host& of);
void write(ios_text& into, const model::local_user& of);
void write(ios_text& into, const model::enable_password& of);
void write(ios_text& into, const model::terminal_lines& of);

/// `30 5 on-demand`
[[nodiscard]] std::string to_text(const model::ikev2_dpd& of);

}  // namespace peerlint::write
