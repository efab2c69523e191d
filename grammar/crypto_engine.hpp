#pragma once

#include "grammar/lexical.hpp"

// What the router's encryption hardware does, how many negotiations it admits, and what it logs.
namespace peerlint::grammar {

// clang-format off

struct engine_part : rest_of_line< "a part of the engine" > {};

// crypto engine accelerator [<slot>]
//   e.g.  crypto engine accelerator
//   e.g.  crypto engine accelerator 1
struct crypto_engine_accelerator
  : command< "crypto engine accelerator", opt< engine_part > >, in< "config" > {};

// crypto engine onboard [<number>]
//   e.g.  crypto engine onboard 0
struct crypto_engine_onboard
  : command< "crypto engine onboard", opt< engine_part > >, in< "config" > {};

// crypto engine software ipsec
//   e.g.  crypto engine software ipsec
struct crypto_engine_software : command< "crypto engine software ipsec" >, in< "config" > {};

// crypto engine compliance shield disable
//   e.g.  crypto engine compliance shield disable
struct crypto_engine_shield
  : command< "crypto engine compliance shield disable" >, in< "config" > {};

struct admission_count : number< 0, 99999, "a number of negotiations" > {};

// crypto call admission limit ike sa <number>
//   e.g.  crypto call admission limit ike sa 1000
//   not   crypto call admission limit ike sa many    expected a number of negotiations (0-99999), found 'many'
struct crypto_admission_ike_sa
  : command< "crypto call admission limit ike sa", admission_count >, in< "config" >, bare_no {};

// crypto call admission limit ike in-negotiation-sa <number>
//   e.g.  crypto call admission limit ike in-negotiation-sa 80
struct crypto_admission_ike_new
  : command< "crypto call admission limit ike in-negotiation-sa", admission_count >,
    in< "config" >, bare_no {};

// crypto call admission limit all in-negotiation-sa <number>
//   e.g.  crypto call admission limit all in-negotiation-sa 80
struct crypto_admission_all
  : command< "crypto call admission limit all in-negotiation-sa", admission_count >,
    in< "config" >, bare_no {};

// crypto logging session
//   e.g.  crypto logging session
struct crypto_logging_session : command< "crypto logging session" >, in< "config" > {};

// crypto logging ikev2
//   e.g.  crypto logging ikev2
struct crypto_logging_ikev2 : command< "crypto logging ikev2" >, in< "config" > {};

struct logging_ezvpn_group : name< "a group" > {};

// crypto logging ezvpn [group <name>]
//   e.g.  crypto logging ezvpn
//   e.g.  crypto logging ezvpn group CLIENTS
struct crypto_logging_ezvpn
  : command< "crypto logging ezvpn", opt< choose< on< "group", logging_ezvpn_group > > > >,
    in< "config" > {};

// clang-format on

}  // namespace peerlint::grammar
