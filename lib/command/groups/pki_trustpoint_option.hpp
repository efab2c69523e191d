#pragma once

#include <variant>

#include "command/option_line.hpp"

namespace peerlint::grammar {
struct trustpoint_authorization_list;
struct trustpoint_auto_trigger;
struct trustpoint_chain_validation;
struct trustpoint_credential;
struct trustpoint_crl_best_effort;
struct trustpoint_crl_cache;
struct trustpoint_crl_cache_none;
struct trustpoint_crl_optional;
struct trustpoint_crl_query;
struct trustpoint_disable_scep;
struct trustpoint_enrollment_mode;
struct trustpoint_fingerprint;
struct trustpoint_hash;
struct trustpoint_http_proxy;
struct trustpoint_ml_dsa;
struct trustpoint_ocsp_nonce;
struct trustpoint_ocsp_url;
struct trustpoint_primary;
struct trustpoint_regenerate;
struct trustpoint_retry_count;
struct trustpoint_retry_period;
struct trustpoint_serial_number;
struct trustpoint_storage;
struct trustpoint_subject_alt_name;
struct trustpoint_usage;
}  // namespace peerlint::grammar

namespace peerlint::command {

using pki_trustpoint_option_command = std::variant<
    option_line<grammar::trustpoint_enrollment_mode>, option_line<grammar::trustpoint_retry_count>,
    option_line<grammar::trustpoint_retry_period>, option_line<grammar::trustpoint_http_proxy>,
    option_line<grammar::trustpoint_credential>, option_line<grammar::trustpoint_serial_number>,
    option_line<grammar::trustpoint_subject_alt_name>, option_line<grammar::trustpoint_hash>,
    option_line<grammar::trustpoint_usage>, option_line<grammar::trustpoint_ml_dsa>,
    option_line<grammar::trustpoint_chain_validation>, option_line<grammar::trustpoint_primary>,
    option_line<grammar::trustpoint_regenerate>, option_line<grammar::trustpoint_auto_trigger>,
    option_line<grammar::trustpoint_disable_scep>,
    option_line<grammar::trustpoint_authorization_list>, option_line<grammar::trustpoint_ocsp_url>,
    option_line<grammar::trustpoint_ocsp_nonce>, option_line<grammar::trustpoint_crl_query>,
    option_line<grammar::trustpoint_crl_optional>, option_line<grammar::trustpoint_crl_best_effort>,
    option_line<grammar::trustpoint_crl_cache_none>, option_line<grammar::trustpoint_crl_cache>,
    option_line<grammar::trustpoint_fingerprint>, option_line<grammar::trustpoint_storage>>;

}  // namespace peerlint::command
