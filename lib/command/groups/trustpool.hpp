#pragma once

#include <variant>

#include "command/option_line.hpp"

namespace peerlint::grammar {
struct ca_trustpool;
struct pki_trustpool;
struct trustpool_bundle;
struct trustpool_chain;
struct trustpool_clean;
struct trustpool_crl_cache;
struct trustpool_import;
struct trustpool_match;
struct trustpool_nonce;
struct trustpool_ocsp;
struct trustpool_revocation;
struct trustpool_source;
struct trustpool_storage;
struct trustpool_vrf;
}  // namespace peerlint::grammar

namespace peerlint::command {

/// Both names of the one policy.
template <class Production>
struct trustpool_header {
  using production = Production;
};

using trustpool_command =
    std::variant<trustpool_header<grammar::pki_trustpool>, trustpool_header<grammar::ca_trustpool>,
                 option_line<grammar::trustpool_bundle>, option_line<grammar::trustpool_chain>,
                 option_line<grammar::trustpool_crl_cache>,
                 repeated_option_line<grammar::trustpool_match>,
                 option_line<grammar::trustpool_ocsp>, option_line<grammar::trustpool_nonce>,
                 option_line<grammar::trustpool_revocation>, option_line<grammar::trustpool_source>,
                 option_line<grammar::trustpool_storage>, option_line<grammar::trustpool_vrf>,
                 action_line<grammar::trustpool_import>, action_line<grammar::trustpool_clean>>;

}  // namespace peerlint::command
