#pragma once

#include "grammar/lexical.hpp"

// What the device is called and which release wrote its configuration.
namespace peerlint::grammar {

// clang-format off

struct hostname_value : name< "a host name" > {};
struct release_value  : name< "a release" > {};

// hostname <name>
//   e.g.  hostname branch-7
struct hostname : command< "hostname", hostname_value >, in< "config" >, bare_no {};

// version <release>
//   e.g.  version 15.7
//   e.g.  version 17.09
struct version : command< "version", release_value >, in< "config" >, bare_no {};

// clang-format on

}  // namespace peerlint::grammar
