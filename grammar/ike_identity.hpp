#pragma once

#include "grammar/lexical.hpp"

// The identities of IKEv2, as keyrings and profiles name them.
namespace peerlint::grammar {

// clang-format off

struct identity_ipv4 : dotted_quad< "an IPv4 address" > {};
struct identity_mask : dotted_quad< "a mask" > {};
struct identity_ipv6 : ipv6_word< "an IPv6 prefix" > {};
struct identity_domain : keyword< "domain" > {};
struct identity_value : name< "an identity" > {};

struct identity_address
  : on< "address", first_of< seq< identity_ipv4, opt< identity_mask > >, identity_ipv6 > > {};
struct identity_fqdn : on< "fqdn", first_of< seq< exact< identity_domain >, identity_value >, identity_value > > {};
struct identity_email : on< "email", first_of< seq< exact< identity_domain >, identity_value >, identity_value > > {};
struct identity_key_id : on< "key-id", identity_value > {};
struct identity_any : on< "any" > {};
struct identity_dn : on< "dn" > {};

// clang-format on

}  // namespace peerlint::grammar
