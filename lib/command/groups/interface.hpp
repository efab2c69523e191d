#pragma once

#include <optional>
#include <string_view>
#include <variant>

#include <peerlint/net.hpp>
#include <peerlint/span.hpp>
#include "command/field.hpp"

namespace peerlint::grammar {
struct address_dhcp;
struct address_negotiated;
struct address_pool;
struct address_secondary;
struct applied_map;
struct interface_crypto_map;
struct interface_description;
struct interface_description_text;
struct interface_header;
struct interface_ip;
struct interface_ip_address;
struct interface_mask;
struct interface_name;
struct interface_shutdown;
}  // namespace peerlint::grammar

namespace peerlint::command {

struct interface_header {
  using production = grammar::interface_header;
  located<std::string_view> name;
  void fields(auto& take) { take(from<grammar::interface_name>, name); }
};

struct interface_description {
  using production = grammar::interface_description;
  located<std::string_view> text;
  void fields(auto& take) { take(from<grammar::interface_description_text>, text); }
};

struct interface_shutdown {
  using production = grammar::interface_shutdown;
};

struct interface_ip_address {
  using production = grammar::interface_ip_address;
  std::optional<located<net::ipv4_address>> address;
  located<net::ipv4_mask> mask;
  std::optional<located<bool>> secondary;
  std::optional<located<std::string_view>> dynamic;  ///< `dhcp`, `negotiated` or `pool`
  void fields(auto& take) {
    take(from<grammar::interface_ip>, address);
    take(from<grammar::interface_mask>, mask);
    take(from<grammar::address_secondary>, secondary);
    take(from<grammar::address_dhcp>, dynamic);
    take(from<grammar::address_negotiated>, dynamic);
    take(from<grammar::address_pool>, dynamic);
  }
};

struct interface_crypto_map {
  using production = grammar::interface_crypto_map;
  located<std::string_view> name;
  void fields(auto& take) { take(from<grammar::applied_map>, name); }
};

using interface_command = std::variant<interface_header, interface_description, interface_shutdown,
                                       interface_ip_address, interface_crypto_map>;

}  // namespace peerlint::command
