#pragma once

#include "grammar/lexical.hpp"

// ISAKMP profiles: what remote clients are given, and lines that nothing else hangs on.
namespace peerlint::grammar {

// clang-format off

struct profile_template_number : number< 1, 4095, "the number of a virtual template" > {};

// virtual-template <1-4095>
//   e.g.  virtual-template 1
//   not   virtual-template 5000           expected the number of a virtual template (1-4095), found '5000'
struct profile_virtual_template
  : command< "virtual-template", profile_template_number >, in< "isakmp-profile" >, bare_no {};

struct profile_user_list : name< "an authentication list" > {};

// client authentication list <list>
//   e.g.  client authentication list USERS
struct profile_client_authentication
  : command< "client authentication list", profile_user_list >, in< "isakmp-profile" >, bare_no {};

// client configuration address initiate
//   e.g.  client configuration address initiate
struct profile_address_initiate
  : command< "client configuration address initiate" >, in< "isakmp-profile" > {};

// client configuration address respond
//   e.g.  client configuration address respond
struct profile_address_respond
  : command< "client configuration address respond" >, in< "isakmp-profile" > {};

struct profile_client_group_name : name< "a client group" > {};

// client configuration group <name>
//   e.g.  client configuration group CLIENTS
struct profile_client_group
  : command< "client configuration group", profile_client_group_name >, in< "isakmp-profile" >, bare_no {};

struct profile_pki_list : name< "an authorization list" > {};

// client pki authorization list <list>
//   e.g.  client pki authorization list CERTIFICATES
struct profile_pki_authorization
  : command< "client pki authorization list", profile_pki_list >, in< "isakmp-profile" >, bare_no {};

struct profile_group_list : name< "an authorization list" > {};

// isakmp authorization list <list>
//   e.g.  isakmp authorization list GROUPS
struct profile_authorization
  : command< "isakmp authorization list", profile_group_list >, in< "isakmp-profile" >, bare_no {};

struct profile_account_list : name< "an accounting list" > {};

// accounting <list>
//   e.g.  accounting USERS
struct profile_account
  : command< "accounting", profile_account_list >, in< "isakmp-profile" >, bare_no {};

struct profile_qos_number : number< 1, 1023, "a QoS group" > {};

// qos-group <1-1023>
//   e.g.  qos-group 7
struct profile_qos_group
  : command< "qos-group", profile_qos_number >, in< "isakmp-profile" >, bare_no {};

// rekey
//   e.g.  rekey
struct profile_rekey : command< "rekey" >, in< "isakmp-profile" > {};

struct profile_route_setting : rest_of_line< "a setting of the routes" > {};

// reverse-route [<setting>]
//   e.g.  reverse-route
struct profile_reverse_route
  : command< "reverse-route", opt< profile_route_setting > >, in< "isakmp-profile" > {};

// clang-format on

}  // namespace peerlint::grammar
