#pragma once

#include "grammar/lexical.hpp"

// The web server of the router, by which it is managed.
namespace peerlint::grammar {

// clang-format off

// ip http server
//   e.g.  no ip http server
struct http_server : command< "ip http server" >, in< "config" > {};

// ip http secure-server
//   e.g.  ip http secure-server
struct http_secure_server : command< "ip http secure-server" >, in< "config" > {};

// ip http authentication {aaa | enable | local | tacacs}
//   e.g.  ip http authentication local
//   not   ip http authentication radius   expected aaa, enable, local or tacacs, found 'radius'
struct http_authentication
  : command< "ip http authentication", keyword_choice< "aaa", "enable", "local", "tacacs" > >,
    in< "config" >, bare_no {};

struct http_aaa_list : name< "a list of AAA" > {};

// ip http authentication aaa login-authentication {default | <list>}
//   e.g.  ip http authentication aaa login-authentication default
struct http_login_list
  : command< "ip http authentication aaa login-authentication", http_aaa_list >, in< "config" >, bare_no {};

// ip http authentication aaa exec-authorization {default | <list>}
//   e.g.  ip http authentication aaa exec-authorization default
struct http_exec_list
  : command< "ip http authentication aaa exec-authorization", http_aaa_list >, in< "config" >, bare_no {};

// ip http authentication aaa command-authorization <0-15> {default | <list>}
//   e.g.  ip http authentication aaa command-authorization 15 default
struct http_command_list
  : command< "ip http authentication aaa command-authorization", number< 0, 15, "a privilege level" >,
             http_aaa_list >,
    in< "config" > {
  using no_arguments = opt< rest_of_line< "the value" > >;
};

struct http_acl : name< "an access list" > {};
struct http_acl_ipv4 : on< "ipv4", http_acl > {};
struct http_acl_ipv6 : on< "ipv6", http_acl > {};

// ip http access-class {<access list> | ipv4 <access list> | ipv6 <access list>}
//   e.g.  ip http access-class 99
//   e.g.  ip http access-class ipv4 MANAGEMENT
struct http_access_class
  : command< "ip http access-class", first_of< choose< http_acl_ipv4, http_acl_ipv6 >, http_acl > >,
    in< "config" >, bare_no {};

// ip http port <0-65535>
//   e.g.  ip http port 8080
struct http_port : command< "ip http port", number< 0, 65535, "a port" > >, in< "config" >, bare_no {};

// ip http secure-port <0-65535>
//   e.g.  ip http secure-port 8443
struct http_secure_port
  : command< "ip http secure-port", number< 0, 65535, "a port" > >, in< "config" >, bare_no {};

// ip http max-connections <1-50>
//   e.g.  ip http max-connections 16
struct http_max_connections
  : command< "ip http max-connections", number< 1, 50, "a number of connections" > >, in< "config" >, bare_no {};

struct http_idle : on< "idle", number< 1, 1200, "a time in seconds" > > {};
struct http_life : on< "life", number< 1, 86400, "a time in seconds" > > {};
struct http_requests : on< "requests", number< 1, 86400, "a number of requests" > > {};

// ip http timeout-policy idle <1-1200> life <1-86400> requests <1-86400>
//   e.g.  ip http timeout-policy idle 60 life 86400 requests 10000
struct http_timeout_policy
  : command< "ip http timeout-policy", choose< http_idle >, choose< http_life >, choose< http_requests > >,
    in< "config" >, bare_no {};

struct http_path_name : name< "a path" > {};

// ip http path <path>
//   e.g.  ip http path flash:
struct http_path : command< "ip http path", http_path_name >, in< "config" >, bare_no {};

// ip http help-path <url>
//   e.g.  ip http help-path http://www.example.net/help
struct http_help_path : command< "ip http help-path", http_path_name >, in< "config" >, bare_no {};

// ip http secure-trustpoint <trustpoint>
//   e.g.  ip http secure-trustpoint HQ-CA
struct http_secure_trustpoint
  : command< "ip http secure-trustpoint", name< "a trustpoint" > >, in< "config" >, bare_no {};

// ip http secure-ciphersuite <suite> …
//   e.g.  ip http secure-ciphersuite rsa-aes-cbc-sha2 rsa-aes-gcm-sha2
struct http_secure_suite
  : command< "ip http secure-ciphersuite", some< name< "a cipher suite" > > >, in< "config" >, bare_no {};

// ip http secure-client-auth
//   e.g.  ip http secure-client-auth
struct http_secure_client_auth : command< "ip http secure-client-auth" >, in< "config" > {};

// ip http client source-interface <interface>
//   e.g.  ip http client source-interface GigabitEthernet0/0
struct http_client_source
  : command< "ip http client source-interface", interface_words< "an interface" > >, in< "config" >, bare_no {};

// clang-format on

}  // namespace peerlint::grammar
