#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <variant>
#include <vector>

#include <peerlint/net.hpp>
#include <peerlint/span.hpp>
#include "command/field.hpp"

namespace peerlint::grammar {
struct address_dhcp;
struct address_negotiated;
struct address_options;
struct address_pool;
struct address_secondary;
struct filter_direction;
struct filter_list;
struct inspect_direction;
struct inspect_name;
struct interface_access_group;
struct interface_inspect;
struct interface_ip;
struct interface_ip_address;
struct interface_ip_mss;
struct interface_ip_mtu;
struct interface_ip_unnumbered;
struct interface_mask;
struct interface_nat_enable;
struct interface_nat_inside;
struct interface_nat_outside;
struct interface_ospf_area;
struct interface_policy;
struct interface_verify_reverse_path;
struct interface_verify_source;
struct ip_mtu_bytes;
struct mss_bytes;
struct ospf_area_number;
struct ospf_area_octets;
struct ospf_process;
struct ospf_secondaries;
struct policy_map_name;
struct unnumbered_interface;
struct verify_list;
struct verify_option;
struct verify_way;
}  // namespace peerlint::grammar

namespace peerlint::command {

struct interface_ip_address {
  using production = grammar::interface_ip_address;
  std::optional<located<net::ipv4_address>> address;
  located<net::ipv4_mask> mask;
  std::optional<located<bool>> secondary;
  std::optional<located<std::string_view>> dynamic;  ///< `dhcp`, `negotiated` or `pool`
  located<std::string_view> options;                 ///< of `dynamic`
  void fields(auto& take) {
    take(from<grammar::interface_ip>, address);
    take(from<grammar::interface_mask>, mask);
    take(from<grammar::address_secondary>, secondary);
    take(from<grammar::address_dhcp>, dynamic);
    take(from<grammar::address_negotiated>, dynamic);
    take(from<grammar::address_pool>, dynamic);
    take(from<grammar::address_options>, options);
  }
};

struct interface_ip_unnumbered {
  using production = grammar::interface_ip_unnumbered;
  located<std::string_view> lender;
  void fields(auto& take) { take(from<grammar::unnumbered_interface>, lender); }
};

struct interface_access_group {
  using production = grammar::interface_access_group;
  located<std::string_view> access_list;
  located<std::string_view> direction;
  void fields(auto& take) {
    take(from<grammar::filter_list>, access_list);
    take(from<grammar::filter_direction>, direction);
  }
};

struct interface_nat_inside {
  using production = grammar::interface_nat_inside;
};

struct interface_nat_outside {
  using production = grammar::interface_nat_outside;
};

struct interface_nat_enable {
  using production = grammar::interface_nat_enable;
};

struct interface_policy {
  using production = grammar::interface_policy;
  located<std::string_view> route_map;
  void fields(auto& take) { take(from<grammar::policy_map_name>, route_map); }
};

struct interface_ip_mtu {
  using production = grammar::interface_ip_mtu;
  located<std::uint32_t> bytes;
  void fields(auto& take) { take(from<grammar::ip_mtu_bytes>, bytes); }
};

struct interface_ip_mss {
  using production = grammar::interface_ip_mss;
  located<std::uint32_t> bytes;
  void fields(auto& take) { take(from<grammar::mss_bytes>, bytes); }
};

struct interface_verify_source {
  using production = grammar::interface_verify_source;
  located<std::string_view> way;
  std::vector<located<std::string_view>> options;
  located<std::string_view> access_list;
  void fields(auto& take) {
    take(from<grammar::verify_way>, way);
    take(from<grammar::verify_option>, options);
    take(from<grammar::verify_list>, access_list);
  }
};

struct interface_verify_reverse_path {
  using production = grammar::interface_verify_reverse_path;
  std::vector<located<std::string_view>> options;
  located<std::string_view> access_list;
  void fields(auto& take) {
    take(from<grammar::verify_option>, options);
    take(from<grammar::verify_list>, access_list);
  }
};

struct interface_inspect {
  using production = grammar::interface_inspect;
  located<std::string_view> name;
  located<std::string_view> direction;
  void fields(auto& take) {
    take(from<grammar::inspect_name>, name);
    take(from<grammar::inspect_direction>, direction);
  }
};

struct interface_ospf_area {
  using production = grammar::interface_ospf_area;
  located<std::uint32_t> process;
  located<std::string_view> area;
  std::optional<located<bool>> without_secondaries;
  void fields(auto& take) {
    take(from<grammar::ospf_process>, process);
    take(from<grammar::ospf_area_number>, area);
    take(from<grammar::ospf_area_octets>, area);
    take(from<grammar::ospf_secondaries>, without_secondaries);
  }
};

using interface_ip_command =
    std::variant<interface_ip_address, interface_ip_unnumbered, interface_access_group,
                 interface_nat_inside, interface_nat_outside, interface_nat_enable,
                 interface_policy, interface_ip_mtu, interface_ip_mss, interface_verify_source,
                 interface_verify_reverse_path, interface_inspect, interface_ospf_area>;

}  // namespace peerlint::command
