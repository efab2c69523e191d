#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <variant>

#include <peerlint/span.hpp>
#include "command/field.hpp"
#include "command/option_line.hpp"

namespace peerlint::grammar {
struct crypto_gdoi_group;
struct crypto_gkm_group;
struct gdoi_bypass;
struct gdoi_group_name;
struct gdoi_identity_address;
struct gdoi_identity_ip;
struct gdoi_identity_number;
struct gdoi_identity_v6;
struct gdoi_identity_value;
struct gdoi_interface;
struct gdoi_ipv6_group;
struct gdoi_passive;
struct gdoi_protocol;
struct gdoi_recovery;
struct gdoi_registration;
struct gdoi_server_address;
struct gdoi_server_host;
struct gdoi_server_hostname;
struct gdoi_server_ip;
struct gdoi_server_local;
struct gdoi_server_v6;
struct gkm_group_name;
}  // namespace peerlint::grammar

namespace peerlint::command {

struct crypto_gdoi_group {
  using production = grammar::crypto_gdoi_group;
  located<std::string_view> name;
  std::optional<located<bool>> ipv6;
  void fields(auto& take) {
    take(from<grammar::gdoi_group_name>, name);
    take(from<grammar::gdoi_ipv6_group>, ipv6);
  }
};

struct crypto_gkm_group {
  using production = grammar::crypto_gkm_group;
  located<std::string_view> name;
  std::optional<located<bool>> ipv6;
  void fields(auto& take) {
    take(from<grammar::gkm_group_name>, name);
    take(from<grammar::gdoi_ipv6_group>, ipv6);
  }
};

struct gdoi_identity_number {
  using production = grammar::gdoi_identity_number;
  located<std::uint32_t> number;
  void fields(auto& take) { take(from<grammar::gdoi_identity_value>, number); }
};

struct gdoi_identity_address {
  using production = grammar::gdoi_identity_address;
  located<std::string_view> address;
  void fields(auto& take) {
    take(from<grammar::gdoi_identity_ip>, address);
    take(from<grammar::gdoi_identity_v6>, address);
  }
};

struct gdoi_server_address {
  using production = grammar::gdoi_server_address;
  located<std::string_view> name;
  void fields(auto& take) {
    take(from<grammar::gdoi_server_ip>, name);
    take(from<grammar::gdoi_server_v6>, name);
    take(from<grammar::gdoi_server_host>, name);
  }
};

struct gdoi_server_hostname {
  using production = grammar::gdoi_server_hostname;
  located<std::string_view> name;
  void fields(auto& take) { take(from<grammar::gdoi_server_host>, name); }
};

struct gdoi_server_local {
  using production = grammar::gdoi_server_local;
};

struct gdoi_registration {
  using production = grammar::gdoi_registration;
  located<std::string_view> interface;
  void fields(auto& take) { take(from<grammar::gdoi_interface>, interface); }
};

struct gdoi_passive {
  using production = grammar::gdoi_passive;
};

using gdoi_command =
    std::variant<crypto_gdoi_group, crypto_gkm_group, gdoi_identity_number, gdoi_identity_address,
                 gdoi_server_address, gdoi_server_hostname, gdoi_server_local, gdoi_registration,
                 gdoi_passive, option_line<grammar::gdoi_bypass>,
                 option_line<grammar::gdoi_protocol>, option_line<grammar::gdoi_recovery>>;

}  // namespace peerlint::command
