#pragma once

#include "grammar/lexical.hpp"

// The trust pool: authorities that the router believes without a trustpoint of its own.
namespace peerlint::grammar {

// clang-format off

// crypto pki trustpool policy
//   e.g.  crypto pki trustpool policy
struct pki_trustpool : command< "crypto pki trustpool policy" >, in< "config" >, opens< "pki-trustpool-policy" > {};
// crypto ca trustpool policy: as it was called before
//   e.g.  crypto ca trustpool policy
struct ca_trustpool : command< "crypto ca trustpool policy" >, in< "config" >, opens< "pki-trustpool-policy" > {};

struct trustpool_url : name< "a URL" > {};

// cabundle url {<url> | none}
//   e.g.  cabundle url http://www.example.net/pki/bundle.p7b
struct trustpool_bundle : command< "cabundle url", trustpool_url >, in< "pki-trustpool-policy" >, bare_no {};

struct trustpool_stop : keyword_choice< "continue", "stop" > {};

// chain-validation [stop | continue [<parent>]]
//   e.g.  chain-validation stop
struct trustpool_chain
  : command< "chain-validation", opt< trustpool_stop >, opt< name< "a parent" > > >, in< "pki-trustpool-policy" >, bare_no {};

struct trustpool_crl_none : on< "none" > {};
struct trustpool_crl_delete : on< "delete-after", number< 1, 43200, "a time in minutes" > > {};

// crl cache {none | delete-after <1-43200>}
//   e.g.  crl cache delete-after 120
struct trustpool_crl_cache
  : command< "crl cache", choose< trustpool_crl_none, trustpool_crl_delete > >, in< "pki-trustpool-policy" >, bare_no {};

struct trustpool_exception : rest_of_line< "an exception" > {};

// match certificate <map> [allow expired-certificate | override … | skip …]
//   e.g.  match certificate PARTNERS skip revocation-check
struct trustpool_match
  : command< "match certificate", name< "a certificate map" >, opt< trustpool_exception > >,
    in< "pki-trustpool-policy" > {};

// ocsp url <url>
//   e.g.  ocsp url http://ocsp.example.net
struct trustpool_ocsp : command< "ocsp url", trustpool_url >, in< "pki-trustpool-policy" >, bare_no {};
// ocsp disable-nonce
//   e.g.  ocsp disable-nonce
struct trustpool_nonce : command< "ocsp disable-nonce" >, in< "pki-trustpool-policy" > {};

// revocation-check {crl | none | ocsp} …
//   e.g.  revocation-check ocsp none
//   not   revocation-check never          expected crl, none or ocsp, found 'never'
struct trustpool_revocation
  : command< "revocation-check", some< keyword_choice< "crl", "none", "ocsp" > > >, in< "pki-trustpool-policy" >, bare_no {};

// source interface <interface>
//   e.g.  source interface Loopback0
struct trustpool_source
  : command< "source interface", interface_words< "an interface" > >, in< "pki-trustpool-policy" >, bare_no {};

// storage <location>
//   e.g.  storage flash:
struct trustpool_storage : command< "storage", name< "a location" > >, in< "pki-trustpool-policy" >, bare_no {};

// vrf <vrf>
//   e.g.  vrf INTERNET
struct trustpool_vrf : command< "vrf", name< "a VRF" > >, in< "pki-trustpool-policy" >, bare_no {};

struct trustpool_terminal : on< "terminal" > {};
struct trustpool_ca_bundle : on< "ca-bundle" > {};
struct trustpool_from_url : on< "url", trustpool_url > {};
struct trustpool_clean_first : on< "clean", opt< choose< trustpool_ca_bundle, trustpool_from_url, trustpool_terminal > > > {};

// crypto pki trustpool import [clean] {ca-bundle | terminal | url <url>}: leaves no line
//   e.g.  crypto pki trustpool import url http://www.example.net/pki/bundle.p7b
//   e.g.  crypto pki trustpool import clean terminal
struct trustpool_import
  : command< "crypto pki trustpool import",
             choose< trustpool_ca_bundle, trustpool_from_url, trustpool_terminal, trustpool_clean_first > >,
    in< "config" > {
  using no_arguments = pegtl::failure;
};

// crypto pki trustpool clean: leaves no line
//   e.g.  crypto pki trustpool clean
struct trustpool_clean
  : command< "crypto pki trustpool clean" >, in< "config" > { using no_arguments = pegtl::failure; };

// clang-format on

}  // namespace peerlint::grammar
