#pragma once

#include "grammar/lexical.hpp"

// IKEv2 profiles: what holds for the sessions of a profile.
namespace peerlint::grammar {

// clang-format off

struct ikev2_lifetime_seconds : number< 120, 86400, "a lifetime in seconds" > {};
struct ikev2_lifetime_certificate : keyword< "certificate" > {};
struct ikev2_lifetime_keyword : keyword< "seconds" > {};

// lifetime {<120-86400> | certificate}
//   e.g.  lifetime 28800
//   e.g.  lifetime certificate
//   not   lifetime 60                     expected a lifetime in seconds (120-86400), found '60'
struct ikev2_profile_lifetime
  : command< "lifetime", first_of< seq< opt< ikev2_lifetime_keyword >, ikev2_lifetime_seconds >,
                                   ikev2_lifetime_certificate > >,
    in< "ikev2-profile" >, bare_no {};

struct ikev2_dpd_interval : number< 10, 3600, "an interval in seconds" > {};
struct ikev2_dpd_retry : number< 2, 60, "an interval between retries in seconds" > {};
struct ikev2_dpd_mode : keyword_choice< "on-demand", "periodic" > {};

// dpd <10-3600> <2-60> {on-demand | periodic}
//   e.g.  dpd 30 5 on-demand
//   not   dpd 30 5                        expected on-demand or periodic
struct ikev2_profile_dpd
  : command< "dpd", ikev2_dpd_interval, ikev2_dpd_retry, ikev2_dpd_mode >, in< "ikev2-profile" >, bare_no {};

struct ikev2_keepalive_seconds : number< 5, 3600, "an interval in seconds" > {};

// nat keepalive <5-3600>
//   e.g.  nat keepalive 20
struct ikev2_profile_nat_keepalive
  : command< "nat keepalive", ikev2_keepalive_seconds >, in< "ikev2-profile" >, bare_no {};

// nat force-encap
//   e.g.  nat force-encap
struct ikev2_profile_nat_force_encap : command< "nat force-encap" >, in< "ikev2-profile" > {};

struct ikev2_inside_vrf : name< "a VRF" > {};

// ivrf <vrf>
//   e.g.  ivrf inside-vrf
struct ikev2_profile_ivrf : command< "ivrf", ikev2_inside_vrf >, in< "ikev2-profile" >, bare_no {};

struct ikev2_template_number : number< 1, 4095, "a number of a virtual template" > {};
struct ikev2_template_auto : keyword< "auto" > {};
struct ikev2_template_mode : on< "mode", ikev2_template_auto > {};

// virtual-template <1-4095> [mode auto]
//   e.g.  virtual-template 1
//   e.g.  virtual-template 7 mode auto
struct ikev2_profile_virtual_template
  : command< "virtual-template", ikev2_template_number, opt< choose< ikev2_template_mode > > >,
    in< "ikev2-profile" >, bare_no {};

// shutdown
//   e.g.  shutdown
struct ikev2_profile_shutdown : command< "shutdown" >, in< "ikev2-profile" > {};

// config-exchange request
//   e.g.  config-exchange request
struct ikev2_profile_config_request : command< "config-exchange request" >, in< "ikev2-profile" > {};
// config-exchange set accept
//   e.g.  config-exchange set accept
struct ikev2_profile_config_accept : command< "config-exchange set accept" >, in< "ikev2-profile" > {};
// config-exchange set send
//   e.g.  config-exchange set send
struct ikev2_profile_config_send : command< "config-exchange set send" >, in< "ikev2-profile" > {};

// initial-contact force
//   e.g.  initial-contact force
struct ikev2_profile_initial_contact : command< "initial-contact force" >, in< "ikev2-profile" > {};

struct ikev2_reconnect_seconds : number< 600, 86400, "a time in seconds" > {};
struct ikev2_reconnect_timeout : on< "timeout", ikev2_reconnect_seconds > {};

// reconnect [timeout <600-86400>]
//   e.g.  reconnect timeout 900
struct ikev2_profile_reconnect
  : command< "reconnect", opt< choose< ikev2_reconnect_timeout > > >, in< "ikev2-profile" >, bare_no {};

// redirect gateway auth
//   e.g.  redirect gateway auth
struct ikev2_profile_redirect : command< "redirect gateway auth" >, in< "ikev2-profile" > {};

// dynamic
//   e.g.  dynamic
struct ikev2_profile_dynamic : command< "dynamic" >, in< "ikev2-profile" > {};

struct ikev2_anyconnect_profile : name< "an AnyConnect profile" > {};

// anyconnect profile <name>
//   e.g.  anyconnect profile STAFF
struct ikev2_profile_anyconnect
  : command< "anyconnect profile", ikev2_anyconnect_profile >, in< "ikev2-profile" >, bare_no {};

// clang-format on

}  // namespace peerlint::grammar
