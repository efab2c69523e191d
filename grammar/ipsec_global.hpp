#pragma once

#include "grammar/ipsec_policy.hpp"
#include "grammar/lexical.hpp"

// IPsec settings that stand for all tunnels.
namespace peerlint::grammar {

// clang-format off

struct global_sa_seconds : number< 120, 86400, "a lifetime in seconds" > {};
struct global_lifetime_seconds : on< "seconds", global_sa_seconds > {};

// crypto ipsec security-association lifetime {seconds <120-86400> | kilobytes {<2560-4294967295> | disable} | days <1-30>}
//   e.g.  crypto ipsec security-association lifetime seconds 28800
//   e.g.  crypto ipsec security-association lifetime kilobytes disable
//   not   crypto ipsec security-association lifetime seconds 60    expected a lifetime in seconds (120-86400), found '60'
struct crypto_ipsec_lifetime
  : command< "crypto ipsec security-association lifetime",
             choose< global_lifetime_seconds, lifetime_kilobytes, lifetime_days > >,
    in< "config" > {
  using no_arguments = opt< lifetime_kind, opt< rest_of_line< "the value" > > >;
};

// crypto ipsec security-association replay {disable | window-size {64 | 128 | 256 | 512 | 1024}}
//   e.g.  crypto ipsec security-association replay window-size 1024
//   not   crypto ipsec security-association replay off    expected window-size or disable, found 'off'
struct crypto_ipsec_replay
  : command< "crypto ipsec security-association replay", choose< sa_replay_window, sa_replay_disable > >,
    in< "config" >, bare_no {};

// crypto ipsec security-association idle-time <60-86400>
//   e.g.  crypto ipsec security-association idle-time 600
struct crypto_ipsec_idle_time
  : command< "crypto ipsec security-association idle-time", sa_idle_seconds >, in< "config" >, bare_no {};

// crypto ipsec security-association dummy {pps <0-25> | seconds <1-3600>}
//   e.g.  crypto ipsec security-association dummy pps 5
struct crypto_ipsec_dummy
  : command< "crypto ipsec security-association dummy", choose< dummy_pps, dummy_seconds > >,
    in< "config" >, bare_no {};

// crypto ipsec security-association ecn {discard | propagate}
//   e.g.  crypto ipsec security-association ecn propagate
struct crypto_ipsec_ecn
  : command< "crypto ipsec security-association ecn", sa_ecn_word >, in< "config" >, bare_no {};

// crypto ipsec security-association multi-sn
//   e.g.  crypto ipsec security-association multi-sn
struct crypto_ipsec_multi_sn
  : command< "crypto ipsec security-association multi-sn" >, in< "config" > {};

// crypto ipsec df-bit {clear | set | copy}
//   e.g.  crypto ipsec df-bit clear
struct crypto_ipsec_df_bit : command< "crypto ipsec df-bit", df_bit_word >, in< "config" >, bare_no {};

struct fragmentation_word : keyword_choice< "before-encryption", "after-encryption" > {};

// crypto ipsec fragmentation {before-encryption | after-encryption}
//   e.g.  crypto ipsec fragmentation after-encryption
struct crypto_ipsec_fragmentation
  : command< "crypto ipsec fragmentation", fragmentation_word >, in< "config" >, bare_no {};

// crypto ipsec nat-transparency udp-encapsulation
//   e.g.  crypto ipsec nat-transparency udp-encapsulation
struct crypto_ipsec_udp
  : command< "crypto ipsec nat-transparency udp-encapsulation" >, in< "config" > {};

// crypto ipsec nat-transparency spi-matching
//   e.g.  crypto ipsec nat-transparency spi-matching
struct crypto_ipsec_spi_matching
  : command< "crypto ipsec nat-transparency spi-matching" >, in< "config" > {};

// crypto ipsec default transform-set
//   e.g.  crypto ipsec default transform-set
struct crypto_ipsec_default_set : command< "crypto ipsec default transform-set" >, in< "config" > {};

struct optional_retry : number< 60, 86400, "a time in seconds" > {};

// crypto ipsec optional
//   e.g.  crypto ipsec optional
struct crypto_ipsec_optional : command< "crypto ipsec optional" >, in< "config" > {};

// crypto ipsec optional retry <60-86400>
//   e.g.  crypto ipsec optional retry 300
struct crypto_ipsec_optional_retry
  : command< "crypto ipsec optional retry", optional_retry >, in< "config" >, bare_no {};

struct ipv4_deny_word : keyword_choice< "jump", "clear", "drop" > {};

// crypto ipsec ipv4-deny {jump | clear | drop}
//   e.g.  crypto ipsec ipv4-deny clear
struct crypto_ipsec_ipv4_deny
  : command< "crypto ipsec ipv4-deny", ipv4_deny_word >, in< "config" >, bare_no {};

// crypto ipsec ike sa-strength-enforcement
//   e.g.  crypto ipsec ike sa-strength-enforcement
struct crypto_ipsec_sa_strength
  : command< "crypto ipsec ike sa-strength-enforcement" >, in< "config" > {};

// clang-format on

}  // namespace peerlint::grammar
