#pragma once

#include "grammar/secret_line.hpp"

// IKEv2 profiles: how each end proves who it is, and which lists of AAA are asked.
namespace peerlint::grammar {

// clang-format off

struct ikev2_auth_encoding : keyword_choice< "0", "6" > {};
struct ikev2_auth_hex : keyword< "hex" > {};
struct ikev2_auth_key : secret_line< "a key" > {};
struct ikev2_auth_key_form
  : on< "key", first_of< seq< exact< ikev2_auth_hex >, opt< ikev2_auth_encoding >, ikev2_auth_key >,
                         seq< exact< ikev2_auth_encoding >, ikev2_auth_key >, ikev2_auth_key > > {};
struct ikev2_by_pre_share : on< "pre-share", opt< choose< ikev2_auth_key_form > > > {};
struct ikev2_by_rsa_sig : on< "rsa-sig" > {};
struct ikev2_by_ecdsa_sig : on< "ecdsa-sig" > {};
struct ikev2_by_mldsa_sig : on< "mldsa-sig" > {};
struct ikev2_by_dynamic : on< "dynamic" > {};

struct ikev2_eap_form : keyword_choice< "gtc", "md5", "ms-chapv2" > {};
struct ikev2_eap_username : name< "a user name" > {};
struct ikev2_eap_encoding : keyword_choice< "0", "6", "7" > {};
struct ikev2_eap_password : secret_word< "a password" > {};
struct ikev2_eap_by_username : on< "username", ikev2_eap_username > {};
struct ikev2_eap_by_password
  : on< "password", first_of< seq< exact< ikev2_eap_encoding >, ikev2_eap_password >, ikev2_eap_password > > {};
struct ikev2_local_eap
  : on< "eap", opt< ikev2_eap_form >, any_number_of< choose< ikev2_eap_by_username, ikev2_eap_by_password > > > {};
struct ikev2_eap_timeout_seconds : number< 45, 180, "a time in seconds" > {};
struct ikev2_eap_query : on< "query-identity" > {};
struct ikev2_eap_timeout : on< "timeout", ikev2_eap_timeout_seconds > {};
struct ikev2_remote_eap : on< "eap", any_number_of< choose< ikev2_eap_query, ikev2_eap_timeout > > > {};
struct ikev2_anyconnect_cert_request : keyword< "cert-request" > {};
struct ikev2_anyconnect_aggregate : on< "aggregate", opt< ikev2_anyconnect_cert_request > > {};
struct ikev2_remote_anyconnect : on< "anyconnect-eap", choose< ikev2_anyconnect_aggregate > > {};

// authentication local {pre-share [key [hex] [0 | 6] <key>] | rsa-sig | ecdsa-sig | mldsa-sig | eap [gtc | md5 | ms-chapv2] [username <name>] [password [0 | 6 | 7] <password>] | dynamic}
//   e.g.  authentication local pre-share
//   e.g.  authentication local pre-share key 6 HQPKAebcE]MYBFM
//   e.g.  authentication local rsa-sig
//   e.g.  authentication local eap md5 username branch7 password 0 Harbour42
//   not   authentication local psk        expected pre-share, rsa-sig, ecdsa-sig, mldsa-sig, eap or dynamic, found 'psk'
struct ikev2_authentication_local
  : command< "authentication local",
             choose< ikev2_by_pre_share, ikev2_by_rsa_sig, ikev2_by_ecdsa_sig, ikev2_by_mldsa_sig,
                     ikev2_local_eap, ikev2_by_dynamic > >,
    in< "ikev2-profile" >, bare_no {};

struct ikev2_remote_methods
  : choose< ikev2_by_pre_share, ikev2_by_rsa_sig, ikev2_by_ecdsa_sig, ikev2_by_mldsa_sig,
            ikev2_remote_eap, ikev2_remote_anyconnect > {};

// authentication remote {pre-share [key [hex] [0 | 6] <key>] | rsa-sig | ecdsa-sig | mldsa-sig | eap [query-identity] [timeout <45-180>] | anyconnect-eap aggregate [cert-request]}
//   e.g.  authentication remote pre-share
//   e.g.  authentication remote pre-share key Harbour42
//   e.g.  authentication remote eap query-identity
//   e.g.  authentication remote anyconnect-eap aggregate cert-request
//   not   authentication remote dynamic   expected pre-share, rsa-sig, ecdsa-sig, mldsa-sig, eap or anyconnect-eap, found 'dynamic'
struct ikev2_authentication_remote
  : command< "authentication remote", ikev2_remote_methods >, in< "ikev2-profile" > {
  using no_arguments = opt< ikev2_remote_methods >;
};

struct ikev2_aaa_method : keyword_choice< "psk", "cert", "eap", "anyconnect-eap" > {};
struct ikev2_eap_method : keyword_choice< "eap", "anyconnect-eap" > {};
struct ikev2_aaa_list_name : name< "an AAA list" > {};
struct ikev2_aaa_user : name< "a user name" > {};
struct ikev2_aaa_mangler : name< "a name mangler" > {};
struct ikev2_aaa_encoding : keyword_choice< "0", "6", "7" > {};
struct ikev2_aaa_password : secret_word< "a password" > {};
struct ikev2_aaa_by_mangler : on< "name-mangler", ikev2_aaa_mangler > {};
struct ikev2_aaa_by_password
  : on< "password", first_of< seq< exact< ikev2_aaa_encoding >, ikev2_aaa_password >, ikev2_aaa_password > > {};
struct ikev2_aaa_name : first_of< choose< ikev2_aaa_by_mangler >, ikev2_aaa_user > {};
struct ikev2_aaa_list
  : on< "list", ikev2_aaa_list_name, opt< choose< ikev2_aaa_by_password > >, opt< ikev2_aaa_name >,
        opt< choose< ikev2_aaa_by_password > > > {};
struct ikev2_aaa_cached : on< "cached" > {};
struct ikev2_aaa_override : keyword< "override" > {};

// aaa authentication {eap | anyconnect-eap} <list>
//   e.g.  aaa authentication eap USERS
//   e.g.  aaa authentication anyconnect-eap USERS
struct ikev2_aaa_authentication
  : command< "aaa authentication", ikev2_eap_method, ikev2_aaa_list_name >, in< "ikev2-profile" > {
  using no_arguments = opt< ikev2_eap_method, opt< ikev2_aaa_list_name > >;
};

// aaa authorization group [override] [psk | cert | eap | anyconnect-eap] list <list> [<user> | name-mangler <mangler>] [password [0 | 6 | 7] <password>]
//   e.g.  aaa authorization group psk list FLEX default
//   e.g.  aaa authorization group override psk list FLEX FLEX-POLICY
//   e.g.  aaa authorization group cert list FLEX name-mangler ORGANIZATION
struct ikev2_aaa_authorization_group
  : command< "aaa authorization group", opt< ikev2_aaa_override >, opt< ikev2_aaa_method >,
             choose< ikev2_aaa_list > >,
    in< "ikev2-profile" > {
  using no_arguments = seq< opt< ikev2_aaa_override >, opt< ikev2_aaa_method >, opt< choose< ikev2_aaa_list > > >;
};

// aaa authorization user [psk | cert | eap | anyconnect-eap] {cached | list <list> [<user> | name-mangler <mangler>] [password [0 | 6 | 7] <password>]}
//   e.g.  aaa authorization user eap cached
//   e.g.  aaa authorization user psk list FLEX name-mangler HOST
struct ikev2_aaa_authorization_user
  : command< "aaa authorization user", opt< ikev2_aaa_method >, choose< ikev2_aaa_cached, ikev2_aaa_list > >,
    in< "ikev2-profile" > {
  using no_arguments = seq< opt< ikev2_aaa_method >, opt< choose< ikev2_aaa_cached, ikev2_aaa_list > > >;
};

// aaa accounting [psk | cert | eap | anyconnect-eap] <list>
//   e.g.  aaa accounting psk FLEX
//   e.g.  aaa accounting FLEX
struct ikev2_aaa_accounting
  : command< "aaa accounting", first_of< seq< ikev2_aaa_method, ikev2_aaa_list_name >, ikev2_aaa_list_name > >,
    in< "ikev2-profile" > {};

// clang-format on

}  // namespace peerlint::grammar
