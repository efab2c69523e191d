#pragma once

#include "grammar/lexical.hpp"

// RSA keys of peers, entered by hand: for `authentication rsa-encr`, or rsa-sig without a
// trustpoint.
namespace peerlint::grammar {

// clang-format off

// crypto key pubkey-chain rsa
//   e.g.  crypto key pubkey-chain rsa
struct pubkey_chain : command< "crypto key pubkey-chain rsa" >, in< "config" >, opens< "pubkey-chain" > {};

struct pubkey_address : dotted_quad< "the peer's IPv4 address" > {};
struct pubkey_name : name< "the peer's name" > {};
struct pubkey_use : keyword_choice< "encryption", "signature" > {};

// addressed-key <ip> [encryption | signature]
//   e.g.  addressed-key 198.51.100.2
//   e.g.  addressed-key 198.51.100.2 encryption
//   not   addressed-key branch            expected the peer's IPv4 address, found 'branch'
struct pubkey_by_address
  : command< "addressed-key", pubkey_address, opt< pubkey_use > >, in< "pubkey-chain" >, opens< "pubkey-key" > {};

// named-key <name> [encryption | signature]
//   e.g.  named-key branch.example.net
struct pubkey_by_name
  : command< "named-key", pubkey_name, opt< pubkey_use > >, in< "pubkey-chain" >, opens< "pubkey-key" > {};

// address <ip>
//   e.g.  address 198.51.100.2
struct pubkey_host
  : command< "address", dotted_quad< "the peer's IPv4 address" > >, in< "pubkey-key" >, bare_no {};

// serial-number <number>
//   e.g.  serial-number 12345
struct pubkey_serial : command< "serial-number", name< "a serial number" > >, in< "pubkey-key" >, bare_no {};

// key-string: the key follows, up to quit; it is not kept
//   e.g.  key-string
struct pubkey_string : command< "key-string" >, in< "pubkey-key" > {};

// clang-format on

}  // namespace peerlint::grammar
