#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <variant>

#include <peerlint/span.hpp>
#include "command/field.hpp"
#include "command/option_line.hpp"

namespace peerlint::grammar {
struct archive_encoding;
struct archive_form;
struct archive_password;
struct crypto_pki_server;
struct pki_server_archive;
struct pki_server_auto_rollover;
struct pki_server_ca_lifetime;
struct pki_server_cdp_url;
struct pki_server_crl_lifetime;
struct pki_server_grant;
struct pki_server_hash;
struct pki_server_issuer;
struct pki_server_level;
struct pki_server_lifetime;
struct pki_server_mode_ra;
struct pki_server_mode_sub_cs;
struct pki_server_name;
struct pki_server_request_lifetime;
struct pki_server_shutdown;
struct pki_server_url;
}  // namespace peerlint::grammar

namespace peerlint::command {

struct crypto_pki_server {
  using production = grammar::crypto_pki_server;
  located<std::string_view> name;
  void fields(auto& take) { take(from<grammar::pki_server_name>, name); }
};

struct pki_server_shutdown {
  using production = grammar::pki_server_shutdown;
};

struct pki_server_archive {
  using production = grammar::pki_server_archive;
  located<std::string_view> form;
  std::optional<located<std::uint16_t>> encoding;
  std::optional<located<std::string_view>> password;
  void fields(auto& take) {
    take(from<grammar::archive_form>, form);
    take(from<grammar::archive_encoding>, encoding);
    take(from<grammar::archive_password>, password);
  }
};

using pki_server_command = std::variant<
    crypto_pki_server, pki_server_shutdown, pki_server_archive,
    option_line<grammar::pki_server_level>, repeated_option_line<grammar::pki_server_url>,
    option_line<grammar::pki_server_issuer>, option_line<grammar::pki_server_grant>,
    option_line<grammar::pki_server_hash>, option_line<grammar::pki_server_ca_lifetime>,
    option_line<grammar::pki_server_lifetime>, option_line<grammar::pki_server_crl_lifetime>,
    option_line<grammar::pki_server_request_lifetime>, option_line<grammar::pki_server_cdp_url>,
    option_line<grammar::pki_server_auto_rollover>, option_line<grammar::pki_server_mode_ra>,
    option_line<grammar::pki_server_mode_sub_cs>>;

}  // namespace peerlint::command
