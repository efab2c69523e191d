#pragma once

#include <string_view>
#include <variant>

#include <peerlint/span.hpp>
#include "command/field.hpp"
#include "command/option_line.hpp"

namespace peerlint::grammar {
struct ca_authenticate;
struct ca_enroll;
struct key_export_ec;
struct key_export_rsa;
struct key_generate_ec;
struct key_generate_rsa;
struct key_import_ec;
struct key_import_rsa;
struct key_storage;
struct key_zeroize_ec;
struct key_zeroize_pubkeys;
struct key_zeroize_rsa;
struct moved_key_passphrase;
struct pki_authenticate;
struct pki_enroll;
struct pki_token_removal;
}  // namespace peerlint::grammar

namespace peerlint::command {

/// `crypto key export|import`.
template <class Production>
struct key_moved {
  using production = Production;
  located<std::string_view> passphrase;
  void fields(auto& take) { take(from<grammar::moved_key_passphrase>, passphrase); }
};

using crypto_key_command =
    std::variant<action_line<grammar::key_generate_rsa>, action_line<grammar::key_generate_ec>,
                 action_line<grammar::key_zeroize_rsa>, action_line<grammar::key_zeroize_ec>,
                 action_line<grammar::key_zeroize_pubkeys>, key_moved<grammar::key_export_rsa>,
                 key_moved<grammar::key_export_ec>, key_moved<grammar::key_import_rsa>,
                 key_moved<grammar::key_import_ec>, option_line<grammar::key_storage>,
                 action_line<grammar::pki_authenticate>, action_line<grammar::ca_authenticate>,
                 action_line<grammar::pki_enroll>, action_line<grammar::ca_enroll>,
                 option_line<grammar::pki_token_removal>>;

}  // namespace peerlint::command
