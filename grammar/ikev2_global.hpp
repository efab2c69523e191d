#pragma once

#include "grammar/lexical.hpp"

// IKEv2: what holds for all sessions of the router.
namespace peerlint::grammar {

// clang-format off

struct global_dpd_interval : number< 10, 3600, "an interval in seconds" > {};
struct global_dpd_retry : number< 2, 60, "an interval between retries in seconds" > {};
struct global_dpd_mode : keyword_choice< "on-demand", "periodic" > {};

// crypto ikev2 dpd <10-3600> <2-60> {on-demand | periodic}
//   e.g.  crypto ikev2 dpd 30 5 on-demand
//   not   crypto ikev2 dpd 30             expected an interval between retries in seconds (2-60)
struct crypto_ikev2_dpd
  : command< "crypto ikev2 dpd", global_dpd_interval, global_dpd_retry, global_dpd_mode >, in< "config" >, bare_no {};

struct global_keepalive_seconds : number< 5, 3600, "an interval in seconds" > {};

// crypto ikev2 nat keepalive <5-3600>
//   e.g.  crypto ikev2 nat keepalive 20
struct crypto_ikev2_nat_keepalive
  : command< "crypto ikev2 nat keepalive", global_keepalive_seconds >, in< "config" >, bare_no {};

struct fragmentation_bytes : number< 68, 1500, "a size in bytes" > {};
struct fragmentation_mtu : on< "mtu", fragmentation_bytes > {};

// crypto ikev2 fragmentation [mtu <68-1500>]
//   e.g.  crypto ikev2 fragmentation
//   e.g.  crypto ikev2 fragmentation mtu 1400
//   not   crypto ikev2 fragmentation 1400   expected mtu or the end of the line, found '1400'
struct crypto_ikev2_fragmentation
  : command< "crypto ikev2 fragmentation", opt< choose< fragmentation_mtu > > >, in< "config" >, bare_no {};

struct cookie_threshold : number< 0, 1000, "a number of half-open sessions" > {};

// crypto ikev2 cookie-challenge <0-1000>
//   e.g.  crypto ikev2 cookie-challenge 100
struct crypto_ikev2_cookie_challenge
  : command< "crypto ikev2 cookie-challenge", cookie_threshold >, in< "config" >, bare_no {};

struct ikev2_window_size : number< 1, 200, "a window size" > {};

// crypto ikev2 window <1-200>
//   e.g.  crypto ikev2 window 15
struct crypto_ikev2_window : command< "crypto ikev2 window", ikev2_window_size >, in< "config" >, bare_no {};

struct ikev2_half_open : number< 1, 9999, "a number of sessions" > {};
struct ikev2_half_open_direction : keyword_choice< "incoming", "outgoing" > {};

// crypto ikev2 limit max-in-negotiation-sa <1-9999> [incoming | outgoing]
//   e.g.  crypto ikev2 limit max-in-negotiation-sa 40
//   e.g.  crypto ikev2 limit max-in-negotiation-sa 400 outgoing
struct crypto_ikev2_limit_negotiation
  : command< "crypto ikev2 limit max-in-negotiation-sa", ikev2_half_open, opt< ikev2_half_open_direction > >,
    in< "config" >, bare_no {};

struct ikev2_session_limit : number< 1, 9999, "a number of sessions" > {};

// crypto ikev2 limit max-sa <1-9999>
//   e.g.  crypto ikev2 limit max-sa 500
struct crypto_ikev2_limit_sessions
  : command< "crypto ikev2 limit max-sa", ikev2_session_limit >, in< "config" >, bare_no {};

struct ikev2_queue_size : number< 100, 100000, "a queue size" > {};

// crypto ikev2 limit queue sa-init <100-100000>
//   e.g.  crypto ikev2 limit queue sa-init 1000
struct crypto_ikev2_limit_queue
  : command< "crypto ikev2 limit queue sa-init", ikev2_queue_size >, in< "config" >, bare_no {};

// crypto ikev2 http-url cert
//   e.g.  no crypto ikev2 http-url cert
struct crypto_ikev2_http_url : command< "crypto ikev2 http-url cert" >, in< "config" > {};

struct ikev2_cache_size : number< 1, 2000, "a number of certificates" > {};

// crypto ikev2 certificate-cache <1-2000>
//   e.g.  crypto ikev2 certificate-cache 750
struct crypto_ikev2_certificate_cache
  : command< "crypto ikev2 certificate-cache", ikev2_cache_size >, in< "config" >, bare_no {};

struct ikev2_error_count : number< 1, 1000, "a number of errors" > {};

// crypto ikev2 diagnose error [<1-1000>]
//   e.g.  crypto ikev2 diagnose error 500
//   e.g.  no crypto ikev2 diagnose error
struct crypto_ikev2_diagnose
  : command< "crypto ikev2 diagnose error", opt< ikev2_error_count > >, in< "config" >, bare_no {};

// crypto ikev2 disconnect-revoked-peers
//   e.g.  crypto ikev2 disconnect-revoked-peers
struct crypto_ikev2_disconnect_revoked : command< "crypto ikev2 disconnect-revoked-peers" >, in< "config" > {};

// crypto ikev2 cts sgt
//   e.g.  crypto ikev2 cts sgt
struct crypto_ikev2_cts : command< "crypto ikev2 cts sgt" >, in< "config" > {};

struct ikev2_redirect_count : number< 1, 255, "a number of redirects" > {};
struct ikev2_max_redirects : on< "max-redirects", ikev2_redirect_count > {};

// crypto ikev2 redirect client [max-redirects <n>]
//   e.g.  crypto ikev2 redirect client max-redirects 15
struct crypto_ikev2_redirect_client
  : command< "crypto ikev2 redirect client", opt< choose< ikev2_max_redirects > > >, in< "config" >, bare_no {};

struct ikev2_redirect_when : keyword_choice< "auth", "init" > {};

// crypto ikev2 redirect gateway {auth | init}
//   e.g.  crypto ikev2 redirect gateway init
struct crypto_ikev2_redirect_gateway
  : command< "crypto ikev2 redirect gateway", ikev2_redirect_when >, in< "config" >, bare_no {};

// clang-format on

}  // namespace peerlint::grammar
