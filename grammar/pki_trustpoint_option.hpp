#pragma once

#include "grammar/lexical.hpp"

// Trustpoints: settings that nothing else hangs on.
namespace peerlint::grammar {

// clang-format off

// enrollment mode ra
//   e.g.  enrollment mode ra
struct trustpoint_enrollment_mode : command< "enrollment mode ra" >, in< "pki-trustpoint" > {};

struct enrollment_retry_number : number< 1, 100, "a number of requests" > {};
struct enrollment_retry_minutes : number< 1, 60, "a time in minutes" > {};

// enrollment retry count <1-100>
//   e.g.  enrollment retry count 10
struct trustpoint_retry_count
  : command< "enrollment retry count", enrollment_retry_number >, in< "pki-trustpoint" >, bare_no {};
// enrollment retry period <1-60>
//   e.g.  enrollment retry period 5
struct trustpoint_retry_period
  : command< "enrollment retry period", enrollment_retry_minutes >, in< "pki-trustpoint" >, bare_no {};

struct enrollment_proxy_host : name< "a host" > {};
struct enrollment_proxy_port : number< 1, 65535, "a port" > {};

// enrollment http-proxy <host> <port>
//   e.g.  enrollment http-proxy proxy.example.net 8080
struct trustpoint_http_proxy
  : command< "enrollment http-proxy", enrollment_proxy_host, enrollment_proxy_port >, in< "pki-trustpoint" >, bare_no {};

struct enrollment_credential_name : name< "a trustpoint" > {};

// enrollment credential <trustpoint>
//   e.g.  enrollment credential VENDOR
struct trustpoint_credential
  : command< "enrollment credential", enrollment_credential_name >, in< "pki-trustpoint" >, bare_no {};

struct trustpoint_without : keyword< "none" > {};

// serial-number [none]
//   e.g.  serial-number none
struct trustpoint_serial_number
  : command< "serial-number", opt< trustpoint_without > >, in< "pki-trustpoint" >, bare_no {};

struct trustpoint_alternative_name : rest_of_line< "a name" > {};

// subject-alt-name <name>
//   e.g.  subject-alt-name vpn.example.net
struct trustpoint_subject_alt_name
  : command< "subject-alt-name", trustpoint_alternative_name >, in< "pki-trustpoint" >, bare_no {};

struct trustpoint_hash_name : keyword_choice< "md5", "sha1", "sha256", "sha384", "sha512" > {};

// hash {md5 | sha1 | sha256 | sha384 | sha512}
//   e.g.  hash sha256
//   not   hash sha                        'sha' is ambiguous: sha1, sha256, sha384, sha512
struct trustpoint_hash : command< "hash", trustpoint_hash_name >, in< "pki-trustpoint" >, bare_no {};

struct trustpoint_usage_name : keyword_choice< "ike", "ssl-client", "ssl-server" > {};

// usage {ike | ssl-client | ssl-server} …
//   e.g.  usage ike
struct trustpoint_usage : command< "usage", some< trustpoint_usage_name > >, in< "pki-trustpoint" >, bare_no {};

struct trustpoint_ml_dsa_label : name< "the label of a key pair" > {};
struct trustpoint_ml_dsa_size : keyword_choice< "44", "65", "87" > {};

// mldsakeypair <label> {44 | 65 | 87}
//   e.g.  mldsakeypair VPN-PQ 65
struct trustpoint_ml_dsa
  : command< "mldsakeypair", trustpoint_ml_dsa_label, trustpoint_ml_dsa_size >, in< "pki-trustpoint" >, bare_no {};

struct chain_parent : name< "a trustpoint" > {};
struct chain_continue : on< "continue", chain_parent > {};
struct chain_stop : on< "stop" > {};

// chain-validation [continue <trustpoint> | stop]
//   e.g.  chain-validation continue ROOT
struct trustpoint_chain_validation
  : command< "chain-validation", opt< choose< chain_continue, chain_stop > > >, in< "pki-trustpoint" >, bare_no {};

// primary
//   e.g.  primary
struct trustpoint_primary : command< "primary" >, in< "pki-trustpoint" > {};
// regenerate
//   e.g.  regenerate
struct trustpoint_regenerate : command< "regenerate" >, in< "pki-trustpoint" > {};
// auto-trigger
//   e.g.  auto-trigger
struct trustpoint_auto_trigger : command< "auto-trigger" >, in< "pki-trustpoint" > {};
// disable-scep
//   e.g.  disable-scep
struct trustpoint_disable_scep : command< "disable-scep" >, in< "pki-trustpoint" > {};

struct trustpoint_list : name< "an AAA list" > {};

// authorization list <list>
//   e.g.  authorization list PKI
struct trustpoint_authorization_list
  : command< "authorization list", trustpoint_list >, in< "pki-trustpoint" >, bare_no {};

struct trustpoint_url : name< "a URL" > {};

// ocsp url <url>
//   e.g.  ocsp url http://ocsp.example.net
struct trustpoint_ocsp_url : command< "ocsp url", trustpoint_url >, in< "pki-trustpoint" >, bare_no {};
// ocsp disable-nonce
//   e.g.  ocsp disable-nonce
struct trustpoint_ocsp_nonce : command< "ocsp disable-nonce" >, in< "pki-trustpoint" > {};
// crl query <url>
//   e.g.  crl query ldap://ldap.example.net
struct trustpoint_crl_query : command< "crl query", trustpoint_url >, in< "pki-trustpoint" >, bare_no {};
// crl optional
//   e.g.  crl optional
struct trustpoint_crl_optional : command< "crl optional" >, in< "pki-trustpoint" > {};
// crl best-effort
//   e.g.  crl best-effort
struct trustpoint_crl_best_effort : command< "crl best-effort" >, in< "pki-trustpoint" > {};
// crl cache none
//   e.g.  crl cache none
struct trustpoint_crl_cache_none : command< "crl cache none" >, in< "pki-trustpoint" > {};

struct crl_cache_minutes : number< 1, 43200, "a time in minutes" > {};

// crl cache delete-after <1-43200>
//   e.g.  crl cache delete-after 60
struct trustpoint_crl_cache
  : command< "crl cache delete-after", crl_cache_minutes >, in< "pki-trustpoint" >, bare_no {};

struct trustpoint_fingerprint_value : rest_of_line< "a fingerprint" > {};

// fingerprint <fingerprint>
//   e.g.  fingerprint 6513D537 7AEA61B7
struct trustpoint_fingerprint
  : command< "fingerprint", trustpoint_fingerprint_value >, in< "pki-trustpoint" >, bare_no {};

struct trustpoint_device : name< "a file system" > {};

// storage <file system>
//   e.g.  storage nvram:
struct trustpoint_storage : command< "storage", trustpoint_device >, in< "pki-trustpoint" >, bare_no {};

// clang-format on

}  // namespace peerlint::grammar
