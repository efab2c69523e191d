#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <variant>
#include <vector>

#include <peerlint/model/nat.hpp>
#include <peerlint/net.hpp>
#include <peerlint/span.hpp>
#include "command/field.hpp"

namespace peerlint::grammar {
struct ace_port_name;
struct ace_port_number;
struct ip_nat_inside_destination;
struct ip_nat_inside_source;
struct ip_nat_outside_source;
struct ip_nat_pool;
struct ip_nat_pool_of_ranges;
struct ip_nat_source;
struct nat_add_route;
struct nat_egress;
struct nat_egress_interface;
struct nat_extendable;
struct nat_forced;
struct nat_interface;
struct nat_list;
struct nat_mapping;
struct nat_mapping_id;
struct nat_match_in_vrf;
struct nat_network_mask;
struct nat_no_alias;
struct nat_no_payload;
struct nat_oer;
struct nat_option_value;
struct nat_original;
struct nat_overload;
struct nat_pool_address;
struct nat_pool_first;
struct nat_pool_last;
struct nat_pool_length;
struct nat_pool_name;
struct nat_pool_netmask;
struct nat_pool_type_word;
struct nat_pool_used;
struct nat_prefix_length;
struct nat_redundancy;
struct nat_reversible;
struct nat_route_map;
struct nat_static_esp;
struct nat_static_gre;
struct nat_static_network;
struct nat_static_tcp;
struct nat_static_udp;
struct nat_translated;
struct nat_vrf;
struct pool_accounting;
struct pool_arp_ping;
struct pool_type;
}  // namespace peerlint::grammar

namespace peerlint::command {

/// All forms of a rule. A static translation has an original address, other rules have none.
template <class Production, model::nat_direction Direction>
struct nat_line {
  using production = Production;
  static constexpr model::nat_direction direction = Direction;
  located<std::string_view> access_list;
  located<std::string_view> route_map;
  located<std::string_view> interface;
  located<std::string_view> pool;
  located<std::string_view> vrf;
  std::optional<located<model::nat_static_kind>> kind;
  std::optional<located<net::ipv4_address>> original;
  located<net::ipv4_address> translated;
  std::vector<located<std::string_view>> ports;  ///< original, translated
  std::optional<located<std::uint8_t>> length;
  std::optional<located<net::ipv4_mask>> mask;
  std::optional<located<bool>> overload;
  std::optional<located<bool>> extendable;
  std::vector<located<std::string_view>> options;

  void fields(auto& take) {
    take(from<grammar::nat_list>, access_list);
    take(from<grammar::nat_route_map>, route_map);
    take(from<grammar::nat_interface>, interface);
    take(from<grammar::nat_pool_used>, pool);
    take(from<grammar::nat_vrf>, vrf);
    take(from<grammar::nat_overload>, overload);
    take(from<grammar::nat_extendable>, extendable);
    static_fields(take);
    option_fields(take);
  }

 private:
  void static_fields(auto& take) {
    take(from<grammar::nat_static_tcp>, kind);
    take(from<grammar::nat_static_udp>, kind);
    take(from<grammar::nat_static_esp>, kind);
    take(from<grammar::nat_static_gre>, kind);
    take(from<grammar::nat_static_network>, kind);
    take(from<grammar::nat_original>, original);
    take(from<grammar::nat_translated>, translated);
    take(from<grammar::ace_port_number>, ports);
    take(from<grammar::ace_port_name>, ports);
    take(from<grammar::nat_prefix_length>, length);
    take(from<grammar::nat_network_mask>, mask);
  }

  void option_fields(auto& take) {
    take(from<grammar::nat_match_in_vrf>, options);
    take(from<grammar::nat_oer>, options);
    take(from<grammar::nat_reversible>, options);
    take(from<grammar::nat_no_payload>, options);
    take(from<grammar::nat_no_alias>, options);
    take(from<grammar::nat_forced>, options);
    take(from<grammar::nat_add_route>, options);
    take(from<grammar::nat_redundancy>, options);
    take(from<grammar::nat_option_value>, options);
    take(from<grammar::nat_mapping_id>, options);
    take(from<grammar::nat_mapping>, options);
    take(from<grammar::nat_egress>, options);
    take(from<grammar::nat_egress_interface>, options);
  }
};

/// `ip nat pool`, with its addresses or without.
template <class Production>
struct nat_pool_header {
  using production = Production;
  located<std::string_view> name;
  std::optional<located<net::ipv4_address>> first;
  std::optional<located<net::ipv4_address>> last;
  std::optional<located<std::uint8_t>> length;
  std::optional<located<net::ipv4_mask>> netmask;
  std::vector<located<std::string_view>> options;
  void fields(auto& take) {
    take(from<grammar::nat_pool_name>, name);
    take(from<grammar::nat_pool_first>, first);
    take(from<grammar::nat_pool_last>, last);
    take(from<grammar::nat_pool_length>, length);
    take(from<grammar::nat_pool_netmask>, netmask);
    take(from<grammar::pool_type>, options);
    take(from<grammar::nat_pool_type_word>, options);
    take(from<grammar::pool_accounting>, options);
    take(from<grammar::nat_option_value>, options);
    take(from<grammar::nat_add_route>, options);
    take(from<grammar::pool_arp_ping>, options);
  }
};

struct nat_pool_address {
  using production = grammar::nat_pool_address;
  located<net::ipv4_address> first;
  located<net::ipv4_address> last;
  void fields(auto& take) {
    take(from<grammar::nat_pool_first>, first);
    take(from<grammar::nat_pool_last>, last);
  }
};

using nat_command = std::variant<
    nat_line<grammar::ip_nat_inside_source, model::nat_direction::inside_source>,
    nat_line<grammar::ip_nat_outside_source, model::nat_direction::outside_source>,
    nat_line<grammar::ip_nat_source, model::nat_direction::source>,
    nat_line<grammar::ip_nat_inside_destination, model::nat_direction::inside_destination>,
    nat_pool_header<grammar::ip_nat_pool>, nat_pool_header<grammar::ip_nat_pool_of_ranges>,
    nat_pool_address>;

}  // namespace peerlint::command
