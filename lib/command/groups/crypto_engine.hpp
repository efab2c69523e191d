#pragma once

#include <variant>

#include "command/option_line.hpp"

namespace peerlint::grammar {
struct crypto_admission_all;
struct crypto_admission_ike_new;
struct crypto_admission_ike_sa;
struct crypto_engine_accelerator;
struct crypto_engine_onboard;
struct crypto_engine_shield;
struct crypto_engine_software;
struct crypto_logging_ezvpn;
struct crypto_logging_ikev2;
struct crypto_logging_session;
}  // namespace peerlint::grammar

namespace peerlint::command {

using crypto_engine_command = std::variant<
    option_line<grammar::crypto_admission_all>, option_line<grammar::crypto_admission_ike_new>,
    option_line<grammar::crypto_admission_ike_sa>, option_line<grammar::crypto_engine_accelerator>,
    option_line<grammar::crypto_engine_onboard>, option_line<grammar::crypto_engine_shield>,
    option_line<grammar::crypto_engine_software>, option_line<grammar::crypto_logging_ezvpn>,
    option_line<grammar::crypto_logging_ikev2>, option_line<grammar::crypto_logging_session>>;

}  // namespace peerlint::command
