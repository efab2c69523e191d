#pragma once

#include "grammar/lexical.hpp"

// What entries of crypto maps and IPsec profiles have in common: how traffic is protected.
namespace peerlint::grammar {

// clang-format off

struct policy_description_text : rest_of_line< "a description" > {};

// description <text>
//   e.g.  description to branch 7
struct policy_description
  : command< "description", policy_description_text >, in< "crypto-map", "ipsec-profile" >, bare_no {};

struct used_transform_set : name< "a transform set name" > {};

// set transform-set <name> [<name> …]
//   e.g.  set transform-set STRONG FALLBACK
struct policy_transform_sets
  : command< "set transform-set", some< used_transform_set > >,
    in< "crypto-map", "ipsec-profile" >, bare_no {};

struct used_isakmp_profile : name< "an ISAKMP profile" > {};
struct used_ikev2_profile : name< "an IKEv2 profile" > {};
struct used_identity : name< "a crypto identity" > {};

// set isakmp-profile <name>
//   e.g.  set isakmp-profile BRANCHES
struct policy_isakmp_profile
  : command< "set isakmp-profile", used_isakmp_profile >,
    in< "crypto-map", "ipsec-profile" >, bare_no {};

// set ikev2-profile <name>
//   e.g.  set ikev2-profile BRANCHES
struct policy_ikev2_profile
  : command< "set ikev2-profile", used_ikev2_profile >, in< "crypto-map", "ipsec-profile" >, bare_no {};

// set identity <crypto identity>
//   e.g.  set identity BRANCHES
struct policy_identity
  : command< "set identity", used_identity >, in< "crypto-map", "ipsec-profile" >, bare_no {};

struct named_pfs_group
  : keyword_choice< "group1", "group2", "group5", "group14", "group15", "group16", "group19",
                    "group20", "group21", "group24" > {
  static constexpr std::string_view text = "a group";
};

// set pfs [group1 | group2 | group5 | group14 | group15 | group16 | group19 | group20 | group21 | group24]
//   e.g.  set pfs group14
//   e.g.  set pfs
//   not   set pfs group3                  expected a group or the end of the line, found 'group3'
struct policy_pfs
  : command< "set pfs", opt< named_pfs_group > >, in< "crypto-map" >, bare_no {};

struct sa_seconds : number< 120, 2592000, "a lifetime in seconds" > {};
struct sa_kilobytes : number< 2560, 4294967295, "a volume in kilobytes" > {};
struct sa_days : number< 1, 30, "a number of days" > {};
struct sa_volume_off : keyword< "disable" > {};
struct lifetime_seconds : on< "seconds", sa_seconds > {};
struct lifetime_kilobytes : on< "kilobytes", first_of< sa_kilobytes, sa_volume_off > > {};
struct lifetime_days : on< "days", sa_days > {};
struct lifetime_kind : keyword_choice< "seconds", "kilobytes", "days" > {};

// set security-association lifetime {seconds <120-2592000> | kilobytes {<2560-4294967295> | disable} | days <1-30>}
//   e.g.  set security-association lifetime seconds 3600
//   e.g.  set security-association lifetime kilobytes disable
//   not   set security-association lifetime seconds 60    expected a lifetime in seconds (120-2592000), found '60'
struct policy_lifetime
  : command< "set security-association lifetime",
             choose< lifetime_seconds, lifetime_kilobytes, lifetime_days > >,
    in< "crypto-map", "ipsec-profile" > {
  using no_arguments = opt< lifetime_kind, opt< rest_of_line< "the value" > > >;
};

struct sa_idle_seconds : number< 60, 86400, "an idle time in seconds" > {};
struct sa_idle_default : keyword< "default" > {};

// set security-association idle-time <60-86400> [default]
//   e.g.  set security-association idle-time 600
//   e.g.  set security-association idle-time 600 default
//   not   set security-association idle-time 30    expected an idle time in seconds (60-86400), found '30'
struct policy_idle_time
  : command< "set security-association idle-time", sa_idle_seconds, opt< sa_idle_default > >,
    in< "crypto-map", "ipsec-profile" >, bare_no {};

struct sa_replay_size : keyword_choice< "64", "128", "256", "512", "1024" > {};
struct sa_replay_window : on< "window-size", sa_replay_size > {};
struct sa_replay_disable : on< "disable" > {};

// set security-association replay {disable | window-size {64 | 128 | 256 | 512 | 1024}}
//   e.g.  set security-association replay window-size 1024
//   e.g.  set security-association replay disable
//   not   set security-association replay window-size 100    expected 64, 128, 256, 512 or 1024, found '100'
struct policy_replay
  : command< "set security-association replay", choose< sa_replay_window, sa_replay_disable > >,
    in< "crypto-map", "ipsec-profile" >, bare_no {};

struct df_bit_word : keyword_choice< "clear", "set", "copy" > {};

// set security-association dfbit {clear | set | copy}
//   e.g.  set security-association dfbit clear
//   not   set security-association dfbit off    expected clear, set or copy, found 'off'
struct policy_df_bit
  : command< "set security-association dfbit", df_bit_word >,
    in< "crypto-map", "ipsec-profile" >, bare_no {};

struct sa_ecn_word : keyword_choice< "discard", "propagate" > {};

// set security-association ecn {discard | propagate}
//   e.g.  set security-association ecn propagate
struct policy_ecn
  : command< "set security-association ecn", sa_ecn_word >,
    in< "crypto-map", "ipsec-profile" >, bare_no {};

struct dummy_rate : number< 0, 25, "packets a second" > {};
struct dummy_interval : number< 1, 3600, "a time in seconds" > {};
struct dummy_pps : on< "pps", dummy_rate > {};
struct dummy_seconds : on< "seconds", dummy_interval > {};

// set security-association dummy {pps <0-25> | seconds <1-3600>}
//   e.g.  set security-association dummy pps 5
struct policy_dummy
  : command< "set security-association dummy", choose< dummy_pps, dummy_seconds > >,
    in< "crypto-map", "ipsec-profile" >, bare_no {};

// set security-association level per-host
//   e.g.  set security-association level per-host
struct policy_level
  : command< "set security-association level per-host" >, in< "crypto-map", "ipsec-profile" > {};

struct security_policy_count : number< 0, 50000, "a number of flows" > {};

// set security-policy limit <0-50000>
//   e.g.  set security-policy limit 100
struct policy_limit
  : command< "set security-policy limit", security_policy_count >,
    in< "crypto-map", "ipsec-profile" >, bare_no {};

// clang-format on

}  // namespace peerlint::grammar
