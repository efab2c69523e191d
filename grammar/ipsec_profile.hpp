#pragma once

#include "grammar/ipsec_policy.hpp"
#include "grammar/lexical.hpp"

// IPsec profiles: their header, and what crypto map entries do not have.
namespace peerlint::grammar {

// clang-format off

struct ipsec_profile_name : name< "an IPsec profile" > {};

// crypto ipsec profile <name>
//   e.g.  crypto ipsec profile BRANCHES
struct crypto_ipsec_profile
  : command< "crypto ipsec profile", ipsec_profile_name >, in< "config" >, opens< "ipsec-profile" > {};

struct post_quantum_word : keyword_choice< "mlkem512", "mlkem768", "mlkem1024" > {};

// set pfs [group1 | group2 | group5 | group14 | group15 | group16 | group19 | group20 | group21 | group24] [pqc {mlkem512 | mlkem768 | mlkem1024}]
//   e.g.  set pfs
//   e.g.  set pfs group14
//   e.g.  set pfs group20 pqc mlkem768
//   not   set pfs group3                  expected a group, pqc or the end of the line, found 'group3'
//   not   set pfs group20 pqc kyber       expected mlkem512, mlkem768 or mlkem1024, found 'kyber'
struct profile_pfs
  : command< "set pfs", opt< named_pfs_group >, opt< choose< on< "pqc", post_quantum_word > > > >,
    in< "ipsec-profile" >, bare_no {};

// responder-only
//   e.g.  responder-only
struct profile_responder_only : command< "responder-only" >, in< "ipsec-profile" > {};

struct standby_group_name : name< "an HSRP group" > {};
struct standby_stateful : keyword< "stateful" > {};

// redundancy <HSRP group> [stateful]
//   e.g.  redundancy EDGE stateful
struct profile_redundancy
  : command< "redundancy", standby_group_name, opt< standby_stateful > >, in< "ipsec-profile" >, bare_no {};

// set mixed-mode
//   e.g.  set mixed-mode
struct profile_mixed_mode : command< "set mixed-mode" >, in< "ipsec-profile" > {};

// rri-dvti-disable
//   e.g.  rri-dvti-disable
struct profile_no_dvti_routes : command< "rri-dvti-disable" >, in< "ipsec-profile" > {};

// clang-format on

}  // namespace peerlint::grammar
