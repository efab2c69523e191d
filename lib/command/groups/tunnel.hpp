#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <variant>

#include <peerlint/net.hpp>
#include <peerlint/span.hpp>
#include "command/field.hpp"
#include "command/option_line.hpp"

namespace peerlint::grammar {
struct protection_ikev2_name;
struct protection_interface;
struct protection_isakmp_name;
struct protection_list;
struct protection_profile;
struct protection_shared;
struct tunnel_age;
struct tunnel_bandwidth_receive;
struct tunnel_bandwidth_transmit;
struct tunnel_checksum;
struct tunnel_destination;
struct tunnel_destination_ip;
struct tunnel_destination_ipv6;
struct tunnel_destination_list;
struct tunnel_destination_name;
struct tunnel_dynamic;
struct tunnel_initiate;
struct tunnel_key;
struct tunnel_key_number;
struct tunnel_least_mtu;
struct tunnel_local_address;
struct tunnel_mode;
struct tunnel_never_ages;
struct tunnel_path_mtu;
struct tunnel_policy_ipv4;
struct tunnel_policy_ipv6;
struct tunnel_protection;
struct tunnel_route_via;
struct tunnel_sequence;
struct tunnel_source;
struct tunnel_source_interface;
struct tunnel_source_ip;
struct tunnel_source_ipv6;
struct tunnel_tos;
struct tunnel_ttl;
struct tunnel_vrf;
struct tunnel_vrf_name;
}  // namespace peerlint::grammar

namespace peerlint::command {

struct tunnel_source {
  using production = grammar::tunnel_source;
  located<std::string_view> interface;
  std::optional<located<net::ipv4_address>> address;
  located<std::string_view> ipv6;
  std::optional<located<bool>> dynamic;
  void fields(auto& take) {
    take(from<grammar::tunnel_source_interface>, interface);
    take(from<grammar::tunnel_source_ip>, address);
    take(from<grammar::tunnel_source_ipv6>, ipv6);
    take(from<grammar::tunnel_dynamic>, dynamic);
  }
};

struct tunnel_destination {
  using production = grammar::tunnel_destination;
  std::optional<located<net::ipv4_address>> address;
  located<std::string_view> ipv6;
  located<std::string_view> hostname;
  located<std::string_view> list;
  std::optional<located<bool>> dynamic;
  void fields(auto& take) {
    take(from<grammar::tunnel_destination_ip>, address);
    take(from<grammar::tunnel_destination_ipv6>, ipv6);
    take(from<grammar::tunnel_destination_name>, hostname);
    take(from<grammar::tunnel_destination_list>, list);
    take(from<grammar::tunnel_dynamic>, dynamic);
  }
};

struct tunnel_mode {
  using production = grammar::tunnel_mode;
};

struct tunnel_key {
  using production = grammar::tunnel_key;
  located<std::uint32_t> number;
  void fields(auto& take) { take(from<grammar::tunnel_key_number>, number); }
};

struct tunnel_vrf {
  using production = grammar::tunnel_vrf;
  located<std::string_view> name;
  void fields(auto& take) { take(from<grammar::tunnel_vrf_name>, name); }
};

struct tunnel_checksum {
  using production = grammar::tunnel_checksum;
};

struct tunnel_path_mtu {
  using production = grammar::tunnel_path_mtu;
  located<std::uint32_t> age_minutes;
  std::optional<located<bool>> never_ages;
  located<std::uint32_t> least_mtu;
  void fields(auto& take) {
    take(from<grammar::tunnel_age>, age_minutes);
    take(from<grammar::tunnel_never_ages>, never_ages);
    take(from<grammar::tunnel_least_mtu>, least_mtu);
  }
};

struct tunnel_protection {
  using production = grammar::tunnel_protection;
  located<std::string_view> profile;
  std::optional<located<bool>> shared;
  located<std::string_view> isakmp_profile;
  located<std::string_view> ikev2_profile;
  void fields(auto& take) {
    take(from<grammar::protection_profile>, profile);
    take(from<grammar::protection_shared>, shared);
    take(from<grammar::protection_isakmp_name>, isakmp_profile);
    take(from<grammar::protection_ikev2_name>, ikev2_profile);
  }
};

struct tunnel_policy_ipv4 {
  using production = grammar::tunnel_policy_ipv4;
  located<std::string_view> access_list;
  void fields(auto& take) { take(from<grammar::protection_list>, access_list); }
};

struct tunnel_policy_ipv6 {
  using production = grammar::tunnel_policy_ipv6;
  located<std::string_view> access_list;
  void fields(auto& take) { take(from<grammar::protection_list>, access_list); }
};

struct tunnel_local_address {
  using production = grammar::tunnel_local_address;
  located<std::string_view> interface;
  void fields(auto& take) { take(from<grammar::protection_interface>, interface); }
};

struct tunnel_initiate {
  using production = grammar::tunnel_initiate;
};

using tunnel_command =
    std::variant<tunnel_source, tunnel_destination, tunnel_mode, tunnel_key, tunnel_vrf,
                 tunnel_checksum, tunnel_path_mtu, tunnel_protection, tunnel_policy_ipv4,
                 tunnel_policy_ipv6, tunnel_local_address, tunnel_initiate,
                 option_line<grammar::tunnel_ttl>, option_line<grammar::tunnel_tos>,
                 option_line<grammar::tunnel_bandwidth_receive>,
                 option_line<grammar::tunnel_bandwidth_transmit>,
                 option_line<grammar::tunnel_sequence>, option_line<grammar::tunnel_route_via>>;

}  // namespace peerlint::command
