#pragma once

#include "grammar/lexical.hpp"

// Lists of authentication, authorization and accounting.
namespace peerlint::grammar {

// clang-format off

// aaa new-model
//   e.g.  aaa new-model
struct aaa_new_model : command< "aaa new-model" >, in< "config" > {};

struct aaa_session_scope : keyword_choice< "common", "unique" > {};

// aaa session-id {common | unique}
//   e.g.  aaa session-id common
struct aaa_session_id : command< "aaa session-id", aaa_session_scope >, in< "config" >, bare_no {};

struct aaa_list_name : name< "a list name or default" > {};
struct aaa_group_name : name< "a group of servers" > {};
struct aaa_by_group : on< "group", aaa_group_name > {};
struct aaa_cache_name : name< "a group of servers" > {};
struct aaa_by_cache : on< "cache", aaa_cache_name > {};
struct aaa_authentication_word
  : keyword_choice< "enable", "guest", "if-needed", "krb5", "krb5-telnet", "line", "local", "local-case", "none",
                    "passwd-expiry", "radius", "tacacs+" > {};
struct aaa_authorization_word
  : keyword_choice< "if-authenticated", "krb5-instance", "local", "none", "radius", "tacacs+" > {};
struct aaa_accounting_word : keyword_choice< "radius", "tacacs+" > {};
struct aaa_authentication_method : first_of< choose< aaa_by_group, aaa_by_cache >, aaa_authentication_word > {};
struct aaa_authorization_method : first_of< choose< aaa_by_group, aaa_by_cache >, aaa_authorization_word > {};
struct aaa_accounting_method : first_of< choose< aaa_by_group >, aaa_accounting_word > {};
struct aaa_authentication_list : seq< aaa_list_name, some< aaa_authentication_method > > {};
struct aaa_authorization_list : seq< aaa_list_name, some< aaa_authorization_method > > {};
struct aaa_list_end : seq< aaa_list_name, opt< rest_of_line< "methods" > > > {};
struct aaa_level : number< 0, 15, "a privilege level" > {};

// aaa authentication login {default | <list>} {group <group> | enable | line | local | local-case | none | krb5 | krb5-telnet | cache <group> | passwd-expiry …} …
//   e.g.  aaa authentication login default group radius local
//   e.g.  aaa authentication login CONSOLE line none
//   not   aaa authentication login LIST   expected group, cache, enable, guest, if-needed, krb5, krb5-telnet, line, local, local-case, none, passwd-expiry, radius or tacacs+
struct aaa_authentication_login
  : command< "aaa authentication login", aaa_authentication_list >, in< "config" > { using no_arguments = aaa_list_end; };
// aaa authentication ppp {default | <list>} <method> …
//   e.g.  aaa authentication ppp default if-needed group radius
struct aaa_authentication_ppp
  : command< "aaa authentication ppp", aaa_authentication_list >, in< "config" > { using no_arguments = aaa_list_end; };
// aaa authentication dot1x {default | <list>} <method> …
//   e.g.  aaa authentication dot1x default group radius
struct aaa_authentication_dot1x
  : command< "aaa authentication dot1x", aaa_authentication_list >, in< "config" > { using no_arguments = aaa_list_end; };
// aaa authentication enable default <method> …
//   e.g.  aaa authentication enable default group tacacs+ enable
struct aaa_authentication_enable
  : command< "aaa authentication enable", aaa_authentication_list >, in< "config" > { using no_arguments = aaa_list_end; };

// aaa authorization exec {default | <list>} {group <group> | if-authenticated | local | none | cache <group> | krb5-instance} …
//   e.g.  aaa authorization exec default group tacacs+ local if-authenticated
struct aaa_authorization_exec
  : command< "aaa authorization exec", aaa_authorization_list >, in< "config" > { using no_arguments = aaa_list_end; };
// aaa authorization network {default | <list>} <method> …
//   e.g.  aaa authorization network EZVPN group radius local
struct aaa_authorization_network
  : command< "aaa authorization network", aaa_authorization_list >, in< "config" > { using no_arguments = aaa_list_end; };
// aaa authorization commands <0-15> {default | <list>} <method> …
//   e.g.  aaa authorization commands 15 default group tacacs+ local
struct aaa_authorization_commands
  : command< "aaa authorization commands", aaa_level, aaa_authorization_list >, in< "config" > {
  using no_arguments = seq< aaa_level, aaa_list_end >;
};
// aaa authorization configuration {default | <list>} <method> …
//   e.g.  aaa authorization configuration default group radius
struct aaa_authorization_configuration
  : command< "aaa authorization configuration", aaa_authorization_list >, in< "config" > { using no_arguments = aaa_list_end; };
// aaa authorization auth-proxy default <method> …
//   e.g.  aaa authorization auth-proxy default group radius
struct aaa_authorization_auth_proxy
  : command< "aaa authorization auth-proxy", aaa_authorization_list >, in< "config" > { using no_arguments = aaa_list_end; };
// aaa authorization ipmobile default <method> …
//   e.g.  aaa authorization ipmobile default group rad_pmip
struct aaa_authorization_ipmobile
  : command< "aaa authorization ipmobile", aaa_authorization_list >, in< "config" > { using no_arguments = aaa_list_end; };
// aaa authorization console
//   e.g.  aaa authorization console
struct aaa_authorization_console : command< "aaa authorization console" >, in< "config" > {};
// aaa authorization config-commands
//   e.g.  aaa authorization config-commands
struct aaa_authorization_config_commands : command< "aaa authorization config-commands" >, in< "config" > {};

struct aaa_record : keyword_choice< "none", "start-stop", "stop-only", "wait-start" > {};
struct aaa_broadcast : keyword< "broadcast" > {};
struct aaa_list_vrf_name : name< "a VRF" > {};
struct aaa_list_vrf : on< "vrf", aaa_list_vrf_name > {};
struct aaa_accounting_list
  : seq< aaa_list_name, opt< choose< aaa_list_vrf > >,
         opt< aaa_record, opt< aaa_broadcast >, any_number_of< aaa_accounting_method > > > {};

// aaa accounting exec {default | <list>} [{none | start-stop | stop-only | wait-start} [broadcast] group <group> …]
//   e.g.  aaa accounting exec default start-stop group tacacs+
//   e.g.  aaa accounting exec default
struct aaa_accounting_exec
  : command< "aaa accounting exec", aaa_accounting_list >, in< "config" >, opens< "aaa-accounting-list" > {
  using no_arguments = aaa_list_end;
};
// aaa accounting commands <0-15> {default | <list>} [<record> [broadcast] group <group> …]
//   e.g.  aaa accounting commands 15 default start-stop group tacacs+
struct aaa_accounting_commands
  : command< "aaa accounting commands", aaa_level, aaa_accounting_list >, in< "config" >, opens< "aaa-accounting-list" > {
  using no_arguments = seq< aaa_level, aaa_list_end >;
};
// aaa accounting network {default | <list>} [<record> [broadcast] group <group> …]
//   e.g.  aaa accounting network default start-stop group radius
struct aaa_accounting_network
  : command< "aaa accounting network", aaa_accounting_list >, in< "config" >, opens< "aaa-accounting-list" > {
  using no_arguments = aaa_list_end;
};
// aaa accounting connection {default | <list>} [<record> [broadcast] group <group> …]
//   e.g.  aaa accounting connection default start-stop group tacacs+
struct aaa_accounting_connection
  : command< "aaa accounting connection", aaa_accounting_list >, in< "config" >, opens< "aaa-accounting-list" > {
  using no_arguments = aaa_list_end;
};
// aaa accounting dot1x {default | <list>} [<record> [broadcast] group <group> …]
//   e.g.  aaa accounting dot1x default start-stop group radius
struct aaa_accounting_dot1x
  : command< "aaa accounting dot1x", aaa_accounting_list >, in< "config" >, opens< "aaa-accounting-list" > {
  using no_arguments = aaa_list_end;
};
// aaa accounting system default [<record> [broadcast] group <group> …]
//   e.g.  aaa accounting system default start-stop group tacacs+
struct aaa_accounting_system
  : command< "aaa accounting system", aaa_accounting_list >, in< "config" >, opens< "aaa-accounting-list" > {
  using no_arguments = aaa_list_end;
};

// action-type {none | start-stop | stop-only | wait-start}
//   e.g.  action-type start-stop
struct accounting_action_type
  : command< "action-type", aaa_record >, in< "aaa-accounting-list" >, bare_no {};
// broadcast
//   e.g.  broadcast
struct accounting_broadcast : command< "broadcast" >, in< "aaa-accounting-list" > {};
// group <group> [group <group> …]
//   e.g.  group tacacs+
//   e.g.  group RAD group tacacs+
struct accounting_group
  : command< "group", aaa_group_name, any_number_of< choose< aaa_by_group > > >, in< "aaa-accounting-list" >, bare_no {};

// clang-format on

}  // namespace peerlint::grammar
