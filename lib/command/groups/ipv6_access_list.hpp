#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include <peerlint/model/ipv6_access_list.hpp>
#include <peerlint/span.hpp>
#include "command/field.hpp"
#include "net/ipv6_text.hpp"

namespace peerlint::grammar {
struct ace_message_number;
struct ace_port_name;
struct ace_port_number;
struct ace_protocol_number;
struct ace_remark;
struct ace_remark_text;
struct ace_service_group_name;
struct ipv6_access_list;
struct ipv6_ace_flag;
struct ipv6_ace_group;
struct ipv6_ace_host;
struct ipv6_ace_prefix;
struct ipv6_ace_protocol;
struct ipv6_ace_sequence;
struct ipv6_acl_name;
struct ipv6_any;
struct ipv6_deny;
struct ipv6_deny_line;
struct ipv6_evaluate;
struct ipv6_evaluate_line;
struct ipv6_option_destination;
struct ipv6_option_dscp;
struct ipv6_option_flow;
struct ipv6_option_mobility;
struct ipv6_option_reflect;
struct ipv6_option_routing;
struct ipv6_option_time;
struct ipv6_option_timeout;
struct ipv6_option_value;
struct ipv6_permit;
struct ipv6_permit_line;
struct ipv6_remark_line;
struct ipv6_sequence_line;
struct ports_eq;
struct ports_gt;
struct ports_lt;
struct ports_neq;
struct ports_range;
}  // namespace peerlint::grammar

namespace peerlint::command {

struct ipv6_access_list {
  using production = grammar::ipv6_access_list;
  located<std::string_view> name;
  void fields(auto& take) { take(from<grammar::ipv6_acl_name>, name); }
};

/// A line of the list. Source and destination have the same words: the order tells them apart.
template <class Production>
struct ipv6_ace {
  using production = Production;
  std::optional<located<std::uint32_t>> sequence;
  std::optional<located<model::ace_action>> action;  ///< nothing for `evaluate`
  std::string protocol;
  std::vector<std::string> addresses;
  std::optional<model::ace_ports> source_ports;
  std::optional<model::ace_ports> destination_ports;
  std::vector<std::string> options;

  void fields(auto& take) {
    using text = located<std::string_view>;
    take(from<grammar::ipv6_ace_sequence>, sequence);
    take(from<grammar::ipv6_permit>, action);
    take(from<grammar::ipv6_deny>, action);
    take(from<grammar::ace_remark>, action);
    const auto named = [this](text word) { protocol = word.value; };
    take(from<grammar::ipv6_ace_protocol>, named);
    take(from<grammar::ace_protocol_number>, named);
    take(from<grammar::ace_service_group_name>,
         [this](text word) { protocol = "object-group " + std::string(word.value); });
    take(from<grammar::ipv6_any>, [this](text /*word*/) { addresses.emplace_back("any"); });
    take(from<grammar::ipv6_ace_prefix>,
         [this](text word) { addresses.push_back(net::ipv6_text(word.value)); });
    take(from<grammar::ipv6_ace_host>,
         [this](text word) { addresses.push_back("host " + net::ipv6_text(word.value)); });
    take(from<grammar::ipv6_ace_group>,
         [this](text word) { addresses.push_back("object-group " + std::string(word.value)); });
    port_fields(take);
    option_fields(take);
  }

 private:
  void port_fields(auto& take) {
    using text = located<std::string_view>;
    using enum model::port_operator;
    const auto begins = [this](model::port_operator how) { ports_here().emplace().how = how; };
    take(from<grammar::ports_eq>, [begins](text /*word*/) { begins(eq); });
    take(from<grammar::ports_neq>, [begins](text /*word*/) { begins(neq); });
    take(from<grammar::ports_gt>, [begins](text /*word*/) { begins(gt); });
    take(from<grammar::ports_lt>, [begins](text /*word*/) { begins(lt); });
    take(from<grammar::ports_range>, [begins](text /*word*/) { begins(range); });
    const auto port = [this](text word) {
      if (auto& ports = ports_here()) ports->ports.emplace_back(word.value);
    };
    take(from<grammar::ace_port_number>, port);
    take(from<grammar::ace_port_name>, port);
  }

  void option_fields(auto& take) {
    using text = located<std::string_view>;
    const auto option = [this](text word) { options.emplace_back(word.value); };
    take(from<grammar::ace_message_number>, option);
    take(from<grammar::ipv6_ace_flag>, option);
    take(from<grammar::ipv6_option_value>, option);
    take(from<grammar::ipv6_option_dscp>, option);
    take(from<grammar::ipv6_option_flow>, option);
    take(from<grammar::ipv6_option_reflect>, option);
    take(from<grammar::ipv6_option_timeout>, option);
    take(from<grammar::ipv6_option_time>, option);
    take(from<grammar::ipv6_option_routing>, option);
    take(from<grammar::ipv6_option_destination>, option);
    take(from<grammar::ipv6_option_mobility>, option);
    take(from<grammar::ipv6_evaluate>, option);
    take(from<grammar::ace_remark_text>, option);
  }

  std::optional<model::ace_ports>& ports_here() {
    return addresses.size() < 2 ? source_ports : destination_ports;
  }
};

using ipv6_access_list_command =
    std::variant<ipv6_access_list, ipv6_ace<grammar::ipv6_permit_line>,
                 ipv6_ace<grammar::ipv6_deny_line>, ipv6_ace<grammar::ipv6_remark_line>,
                 ipv6_ace<grammar::ipv6_evaluate_line>, ipv6_ace<grammar::ipv6_sequence_line>>;

}  // namespace peerlint::command
