#pragma once

#include "grammar/secret_line.hpp"

// The router as a certificate authority.
namespace peerlint::grammar {

// clang-format off

struct pki_server_name : name< "a server name" > {};

// crypto pki server <name>
//   e.g.  crypto pki server CA
struct crypto_pki_server
  : command< "crypto pki server", pki_server_name >, in< "config" >, opens< "pki-server" > {};

// shutdown
//   e.g.  no shutdown
struct pki_server_shutdown : command< "shutdown" >, in< "pki-server" > {};

struct archive_form : keyword_choice< "pem", "pkcs12" > {};
struct archive_encoding : keyword_choice< "0", "7" > {};
struct archive_password : secret_line< "a password" > {};
struct archive_by_password
  : on< "password", first_of< seq< exact< archive_encoding >, archive_password >, archive_password > > {};

// database archive {pem | pkcs12} [password [0 | 7] <password>]
//   e.g.  database archive pkcs12 password 7 094F471A1A0A
//   e.g.  no database archive
struct pki_server_archive
  : command< "database archive", archive_form, opt< choose< archive_by_password > > >, in< "pki-server" >, bare_no {};

struct database_level : keyword_choice< "complete", "minimum", "names" > {};

// database level {complete | minimum | names}
//   e.g.  database level complete
struct pki_server_level : command< "database level", database_level >, in< "pki-server" >, bare_no {};

struct database_url : rest_of_line< "a URL" > {};

// database url [cnm | crl | crt | p12 | pem] [publish] <url>
//   e.g.  database url nvram:
struct pki_server_url : command< "database url", database_url >, in< "pki-server" > {};

struct server_issuer : rest_of_line< "a distinguished name" > {};

// issuer-name <distinguished name>
//   e.g.  issuer-name cn=CN
struct pki_server_issuer : command< "issuer-name", server_issuer >, in< "pki-server" >, bare_no {};

struct grant_trustpoint : name< "a trustpoint" > {};
struct grant_rollover_of : keyword_choice< "ca-cert", "ra-cert" > {};
struct grant_auto_rollover : on< "rollover", grant_rollover_of > {};
struct grant_auto_trustpoint : on< "trustpoint", grant_trustpoint > {};
struct grant_auto_list : on< "tp-list", some< grant_trustpoint > > {};
struct grant_auto : on< "auto", opt< choose< grant_auto_rollover, grant_auto_trustpoint, grant_auto_list > > > {};
struct grant_none : on< "none" > {};
struct grant_ra_auto : on< "ra-auto" > {};

// grant {auto [rollover {ca-cert | ra-cert} | trustpoint <name> | tp-list <name> …] | none | ra-auto}
//   e.g.  grant auto
//   not   grant all                       expected auto, none or ra-auto, found 'all'
struct pki_server_grant
  : command< "grant", choose< grant_auto, grant_none, grant_ra_auto > >, in< "pki-server" >, bare_no {};

struct server_hash : keyword_choice< "md5", "sha1", "sha256", "sha384", "sha512" > {};

// hash {md5 | sha1 | sha256 | sha384 | sha512}
//   e.g.  hash sha256
struct pki_server_hash : command< "hash", server_hash >, in< "pki-server" >, bare_no {};

struct server_days : number< 0, 7305, "a number of days" > {};
struct server_hours : number< 0, 8760, "a number of hours" > {};
struct server_minutes : number< 0, 59, "a number of minutes" > {};

// lifetime ca-certificate <days> [<hours> [<minutes>]]
//   e.g.  lifetime ca-certificate 3650
struct pki_server_ca_lifetime
  : command< "lifetime ca-certificate", server_days, opt< server_hours, opt< server_minutes > > >, in< "pki-server" >, bare_no {};
// lifetime certificate <days> [<hours> [<minutes>]]
//   e.g.  lifetime certificate 365
struct pki_server_lifetime
  : command< "lifetime certificate", server_days, opt< server_hours, opt< server_minutes > > >, in< "pki-server" >, bare_no {};
// lifetime crl <hours> [<minutes>]
//   e.g.  lifetime crl 24
struct pki_server_crl_lifetime
  : command< "lifetime crl", server_hours, opt< server_minutes > >, in< "pki-server" >, bare_no {};
// lifetime enrollment-request <hours>
//   e.g.  lifetime enrollment-request 168
struct pki_server_request_lifetime
  : command< "lifetime enrollment-request", server_hours >, in< "pki-server" >, bare_no {};

struct server_cdp_url : name< "a URL" > {};

// cdp-url <url>
//   e.g.  cdp-url http://192.168.0.1/CN.crl
struct pki_server_cdp_url : command< "cdp-url", server_cdp_url >, in< "pki-server" >, bare_no {};

struct rollover_days : number< 0, 1024, "a number of days" > {};

// auto-rollover [<days>]
//   e.g.  auto-rollover 90
struct pki_server_auto_rollover
  : command< "auto-rollover", opt< rollover_days > >, in< "pki-server" >, bare_no {};

struct server_transparent : keyword< "transparent" > {};

// mode ra [transparent]
//   e.g.  mode ra transparent
struct pki_server_mode_ra : command< "mode ra", opt< server_transparent > >, in< "pki-server" >, bare_no {};
// mode sub-cs
//   e.g.  mode sub-cs
struct pki_server_mode_sub_cs : command< "mode sub-cs" >, in< "pki-server" > {};

// clang-format on

}  // namespace peerlint::grammar
