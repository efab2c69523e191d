#pragma once

#include "grammar/lexical.hpp"

// ISAKMP settings that stand for all peers.
namespace peerlint::grammar {

// clang-format off

struct dpd_interval : number< 10, 3600, "an interval in seconds" > {};
struct dpd_retry : number< 2, 60, "a retry interval in seconds" > {};
struct dpd_when : keyword_choice< "periodic", "on-demand" > {};

// crypto isakmp keepalive <10-3600> [<2-60>] [periodic | on-demand]
//   e.g.  crypto isakmp keepalive 10
//   e.g.  crypto isakmp keepalive 10 5 periodic
//   e.g.  crypto isakmp keepalive 10 periodic
//   not   crypto isakmp keepalive 5       expected an interval in seconds (10-3600), found '5'
//   not   crypto isakmp keepalive 10 retry 3    expected a retry interval in seconds (2-60), periodic, on-demand or the end of the line, found 'retry'
struct crypto_isakmp_keepalive
  : command< "crypto isakmp keepalive", dpd_interval, opt< dpd_retry >, opt< dpd_when > >,
    in< "config" >, bare_no {};

struct isakmp_identity_word : keyword_choice< "address", "hostname", "dn" > {};

// crypto isakmp identity {address | hostname | dn}
//   e.g.  crypto isakmp identity hostname
//   not   crypto isakmp identity fqdn     expected address, hostname or dn, found 'fqdn'
struct crypto_isakmp_identity
  : command< "crypto isakmp identity", isakmp_identity_word >, in< "config" >, bare_no {};

// crypto isakmp aggressive-mode disable
//   e.g.  crypto isakmp aggressive-mode disable
struct crypto_isakmp_aggressive
  : command< "crypto isakmp aggressive-mode disable" >, in< "config" > {};

// crypto isakmp enable
//   e.g.  crypto isakmp enable
struct crypto_isakmp_enable : command< "crypto isakmp enable" >, in< "config" > {};

// crypto isakmp default policy
//   e.g.  crypto isakmp default policy
struct crypto_isakmp_defaults : command< "crypto isakmp default policy" >, in< "config" > {};

// crypto isakmp invalid-spi-recovery
//   e.g.  crypto isakmp invalid-spi-recovery
struct crypto_isakmp_spi_recovery
  : command< "crypto isakmp invalid-spi-recovery" >, in< "config" > {};

// crypto isakmp fragmentation
//   e.g.  crypto isakmp fragmentation
struct crypto_isakmp_fragmentation : command< "crypto isakmp fragmentation" >, in< "config" > {};

struct nat_keepalive_seconds : number< 5, 3600, "an interval in seconds" > {};

// crypto isakmp nat keepalive <5-3600>
//   e.g.  crypto isakmp nat keepalive 30
//   not   crypto isakmp nat keepalive 3    expected an interval in seconds (5-3600), found '3'
struct crypto_isakmp_nat_keepalive
  : command< "crypto isakmp nat keepalive", nat_keepalive_seconds >, in< "config" >, bare_no {};

struct xauth_seconds : number< 5, 90, "a time in seconds" > {};

// crypto isakmp xauth timeout <5-90>
//   e.g.  crypto isakmp xauth timeout 60
struct crypto_isakmp_xauth_timeout
  : command< "crypto isakmp xauth timeout", xauth_seconds >, in< "config" >, bare_no {};

struct client_address_pool : name< "an address pool" > {};

// crypto isakmp client configuration address-pool local <address pool>
//   e.g.  crypto isakmp client configuration address-pool local CLIENTS
struct crypto_isakmp_address_pool
  : command< "crypto isakmp client configuration address-pool local", client_address_pool >,
    in< "config" >, bare_no {};

struct diagnose_size : number< 0, 1000, "a number of errors" > {};

// crypto isakmp diagnose error [<0-1000>]
//   e.g.  crypto isakmp diagnose error 100
struct crypto_isakmp_diagnose
  : command< "crypto isakmp diagnose error", opt< diagnose_size > >, in< "config" >, bare_no {};

// crypto isakmp disconnect-revoked-peers
//   e.g.  crypto isakmp disconnect-revoked-peers
struct crypto_isakmp_disconnect_revoked
  : command< "crypto isakmp disconnect-revoked-peers" >, in< "config" > {};

// crypto isakmp performance
//   e.g.  crypto isakmp performance
struct crypto_isakmp_performance : command< "crypto isakmp performance" >, in< "config" > {};

// clang-format on

}  // namespace peerlint::grammar
