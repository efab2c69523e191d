#pragma once

#include <string_view>
#include <variant>

#include <peerlint/span.hpp>
#include "command/field.hpp"
#include "command/option_line.hpp"

namespace peerlint::grammar {
struct pubkey_address;
struct pubkey_by_address;
struct pubkey_by_name;
struct pubkey_chain;
struct pubkey_host;
struct pubkey_name;
struct pubkey_serial;
struct pubkey_string;
struct pubkey_use;
}  // namespace peerlint::grammar

namespace peerlint::command {

struct pubkey_chain {
  using production = grammar::pubkey_chain;
};

/// `addressed-key`, `named-key`.
template <class Production>
struct public_key_header {
  using production = Production;
  located<std::string_view> name;
  located<std::string_view> use;
  void fields(auto& take) {
    take(from<grammar::pubkey_address>, name);
    take(from<grammar::pubkey_name>, name);
    take(from<grammar::pubkey_use>, use);
  }
};

using public_key_command =
    std::variant<pubkey_chain, public_key_header<grammar::pubkey_by_address>,
                 public_key_header<grammar::pubkey_by_name>, option_line<grammar::pubkey_host>,
                 option_line<grammar::pubkey_serial>, action_line<grammar::pubkey_string>>;

}  // namespace peerlint::command
