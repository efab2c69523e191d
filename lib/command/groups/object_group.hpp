#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <variant>

#include <peerlint/model/object_group.hpp>
#include <peerlint/net.hpp>
#include <peerlint/span.hpp>
#include "command/field.hpp"
#include "command/option_line.hpp"

namespace peerlint::grammar {
struct ace_port_name;
struct ace_port_number;
struct member_any;
struct member_first;
struct member_group;
struct member_host;
struct member_host_name;
struct member_last;
struct member_length;
struct member_mask;
struct member_network;
struct member_of_host;
struct member_of_network;
struct member_range;
struct network_group;
struct network_group_description;
struct network_group_object;
struct object_group_name;
struct object_group_text;
struct service_ahp;
struct service_eigrp;
struct service_eq;
struct service_esp;
struct service_gre;
struct service_group;
struct service_group_description;
struct service_group_object;
struct service_gt;
struct service_icmp;
struct service_icmp_name;
struct service_icmp_number;
struct service_igmp;
struct service_ip;
struct service_ipinip;
struct service_lt;
struct service_neq;
struct service_nos;
struct service_number;
struct service_ospf;
struct service_pcp;
struct service_pim;
struct service_protocol_number;
struct service_range;
struct service_sctp;
struct service_source;
struct service_tcp;
struct service_tcp_udp;
struct service_udp;
struct time_absolute;
struct time_periodic;
struct time_range;
struct time_range_name;
}  // namespace peerlint::grammar

namespace peerlint::command {

template <class Production>
struct object_group_header {
  using production = Production;
  located<std::string_view> name;
  void fields(auto& take) { take(from<grammar::object_group_name>, name); }
};

template <class Production>
struct object_group_description {
  using production = Production;
  located<std::string_view> text;
  void fields(auto& take) { take(from<grammar::object_group_text>, text); }
};

/// A line of a network group.
template <class Production>
struct network_group_member {
  using production = Production;
  located<net::ipv4_address> first;
  located<net::ipv4_address> last;
  std::optional<located<net::ipv4_mask>> mask;
  std::optional<located<std::uint8_t>> length;
  located<std::string_view> name;
  void fields(auto& take) {
    take(from<grammar::member_host>, first);
    take(from<grammar::member_network>, first);
    take(from<grammar::member_first>, first);
    take(from<grammar::member_last>, last);
    take(from<grammar::member_mask>, mask);
    take(from<grammar::member_length>, length);
    take(from<grammar::member_host_name>, name);
    take(from<grammar::member_group>, name);
  }
};

/// A line of a service group. Ports stand behind an operator or alone, and the same words say them
/// for source and destination.
template <class Production>
struct service_group_member {
  using production = Production;
  located<std::string_view> number;
  located<std::string_view> icmp_type;
  located<std::string_view> group;
  std::optional<model::ace_ports> source_ports;
  std::optional<model::ace_ports> destination_ports;

  void fields(auto& take) {
    using text = located<std::string_view>;
    using enum model::port_operator;
    take(from<grammar::service_protocol_number>, number);
    take(from<grammar::service_icmp_number>, icmp_type);
    take(from<grammar::service_icmp_name>, icmp_type);
    take(from<grammar::member_group>, group);
    take(from<grammar::service_source>, [this](text /*word*/) { of_source_ = true; });
    const auto begins = [this](model::port_operator how) { begin(how); };
    take(from<grammar::service_eq>, [begins](text /*word*/) { begins(eq); });
    take(from<grammar::service_gt>, [begins](text /*word*/) { begins(gt); });
    take(from<grammar::service_lt>, [begins](text /*word*/) { begins(lt); });
    take(from<grammar::service_neq>, [begins](text /*word*/) { begins(neq); });
    take(from<grammar::service_range>, [begins](text /*word*/) { begins(range); });
    const auto port = [this](text word) {
      if (missing_ == 0) begin(eq);
      --missing_;
      (of_source_ ? source_ports : destination_ports)->ports.emplace_back(word.value);
    };
    take(from<grammar::ace_port_number>, port);
    take(from<grammar::ace_port_name>, port);
  }

 private:
  void begin(model::port_operator how) {
    if (of_source_ && source_ports) of_source_ = false;
    (of_source_ ? source_ports : destination_ports).emplace().how = how;
    missing_ = how == model::port_operator::range ? 2 : 1;
  }

  bool of_source_ = false;
  int missing_ = 0;  // ports that the last operator has not got yet
};

struct time_range {
  using production = grammar::time_range;
  located<std::string_view> name;
  void fields(auto& take) { take(from<grammar::time_range_name>, name); }
};

using object_group_command = std::variant<
    object_group_header<grammar::network_group>, object_group_header<grammar::service_group>,
    object_group_description<grammar::network_group_description>,
    object_group_description<grammar::service_group_description>,
    network_group_member<grammar::member_any>, network_group_member<grammar::member_of_host>,
    network_group_member<grammar::member_of_network>, network_group_member<grammar::member_range>,
    network_group_member<grammar::network_group_object>,
    service_group_member<grammar::service_group_object>, service_group_member<grammar::service_tcp>,
    service_group_member<grammar::service_udp>, service_group_member<grammar::service_tcp_udp>,
    service_group_member<grammar::service_icmp>, service_group_member<grammar::service_number>,
    service_group_member<grammar::service_ahp>, service_group_member<grammar::service_eigrp>,
    service_group_member<grammar::service_esp>, service_group_member<grammar::service_gre>,
    service_group_member<grammar::service_igmp>, service_group_member<grammar::service_ip>,
    service_group_member<grammar::service_ipinip>, service_group_member<grammar::service_nos>,
    service_group_member<grammar::service_ospf>, service_group_member<grammar::service_pcp>,
    service_group_member<grammar::service_pim>, service_group_member<grammar::service_sctp>,
    time_range, option_line<grammar::time_absolute>, repeated_option_line<grammar::time_periodic>>;

}  // namespace peerlint::command
