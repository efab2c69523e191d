#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include <peerlint/model/access_list.hpp>
#include <peerlint/net.hpp>
#include <peerlint/span.hpp>
#include "command/field.hpp"

namespace peerlint::grammar {
struct access_list_extended;
struct access_list_standard;
struct ace_any;
struct ace_flag;
struct ace_group_name;
struct ace_host;
struct ace_host_name;
struct ace_message_number;
struct ace_network;
struct ace_option_value;
struct ace_port_name;
struct ace_port_number;
struct ace_protocol_name;
struct ace_protocol_number;
struct ace_remark;
struct ace_remark_line;
struct ace_remark_text;
struct ace_sequence;
struct ace_service_group_name;
struct ace_wildcard;
struct acl_name;
struct dynamic_minutes;
struct dynamic_name;
struct extended_deny;
struct extended_deny_line;
struct extended_dynamic_line;
struct extended_evaluate;
struct extended_evaluate_line;
struct extended_list_number;
struct extended_numbered_line;
struct extended_permit;
struct extended_permit_line;
struct first_sequence;
struct ip_access_list_extended;
struct ip_access_list_resequence;
struct ip_access_list_standard;
struct option_dscp;
struct option_log;
struct option_match_all;
struct option_match_any;
struct option_option;
struct option_precedence;
struct option_reflect;
struct option_time_range;
struct option_timeout;
struct option_tos;
struct option_ttl;
struct ports_eq;
struct ports_gt;
struct ports_lt;
struct ports_neq;
struct ports_of_group;
struct ports_range;
struct sequence_step;
struct standard_deny;
struct standard_deny_line;
struct standard_list_number;
struct standard_numbered_line;
struct standard_permit;
struct standard_permit_line;
}  // namespace peerlint::grammar

namespace peerlint::command {

/// The addresses of an entry, in their order: source, destination. Further ones are forgotten.
class ace_addresses {
 public:
  void push_back(located<model::ace_address> one) {
    some_[std::min(size_++, some_.size() - 1)] = std::move(one);
  }
  [[nodiscard]] std::size_t size() const { return size_; }
  [[nodiscard]] bool empty() const { return size_ == 0; }
  [[nodiscard]] const located<model::ace_address>& operator[](std::size_t number) const {
    return some_[number];
  }
  [[nodiscard]] located<model::ace_address>& back() {
    return some_[std::min(size_, some_.size()) - 1];
  }

 private:
  std::array<located<model::ace_address>, 3> some_;
  std::size_t size_ = 0;
};

/// What every form of an entry has in common. Source and destination have the same words: which of
/// them is meant shows in the order.
struct ace_words {
  std::optional<located<std::uint32_t>> sequence;
  std::optional<model::ace_action> action;  ///< nothing for `evaluate`, which is kept as an option
  located<std::string_view> protocol;
  bool service_group = false;
  ace_addresses addresses;
  std::optional<model::ace_ports> source_ports;
  std::optional<model::ace_ports> destination_ports;
  std::vector<std::string> options;
  std::string dynamic;

  void fields(auto& take) {
    using text = located<std::string_view>;
    take(from<grammar::ace_sequence>, sequence);
    take(from<grammar::ace_protocol_number>, protocol);
    take(from<grammar::ace_protocol_name>, protocol);
    take(from<grammar::ace_service_group_name>, [this](located<std::string_view> name) {
      protocol = name;
      service_group = true;
    });
    address_fields(take);
    port_fields(take);
    action_fields(take);
    const auto option = [this](text word) { options.emplace_back(word.value); };
    take(from<grammar::ace_flag>, option);
    take(from<grammar::ace_message_number>, option);
    take(from<grammar::ace_option_value>, option);
    take(from<grammar::ace_remark_text>, option);
    option_keywords(take, option);
    take(from<grammar::dynamic_name>, [this](text word) { dynamic = word.value; });
    take(from<grammar::dynamic_minutes>,
         [this](text word) { dynamic += " timeout " + std::string(word.value); });
  }

 private:
  void action_fields(auto& take) {
    using text = located<std::string_view>;
    const auto permit = [this](text /*word*/) { action = model::ace_action::permit; };
    const auto deny = [this](text /*word*/) { action = model::ace_action::deny; };
    take(from<grammar::extended_permit>, permit);
    take(from<grammar::standard_permit>, permit);
    take(from<grammar::extended_deny>, deny);
    take(from<grammar::standard_deny>, deny);
    take(from<grammar::ace_remark>, [this](text /*word*/) { action = model::ace_action::remark; });
  }

  void address_fields(auto& take) {
    using text = located<std::string_view>;
    using quad = located<net::ipv4_address>;
    using kinds = model::ace_address::kinds;
    take(from<grammar::ace_any>, [this](text word) {
      addresses.push_back({model::ace_address{}, word.at});
    });
    take(from<grammar::ace_host>, [this](quad host) {
      addresses.push_back({{kinds::host, host.value, {0}}, host.at});
    });
    take(from<grammar::ace_network>, [this](quad network) {
      addresses.push_back({{kinds::network, network.value, {0}}, network.at});
    });
    take(from<grammar::ace_wildcard>, [this](located<net::ipv4_wildcard> wildcard) {
      auto& address = addresses.back();
      address.value.wildcard = wildcard.value;
      address.value.wildcard_at = wildcard.at;
      address.at = join(address.at, wildcard.at);
    });
    take(from<grammar::ace_group_name>, [this](text name) {
      addresses.push_back({{kinds::object_group, {}, {0}, std::string(name.value)}, name.at});
    });
    // Nobody knows the address of a name: it is as opaque as a group, and no name has a blank.
    take(from<grammar::ace_host_name>, [this](text name) {
      addresses.push_back(
          {{kinds::object_group, {}, {0}, "host " + std::string(name.value)}, name.at});
    });
  }

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

  void option_keywords(auto& take, const auto& option) {
    take(from<grammar::option_log>, option);
    take(from<grammar::option_time_range>, option);
    take(from<grammar::option_dscp>, option);
    take(from<grammar::option_precedence>, option);
    take(from<grammar::option_tos>, option);
    take(from<grammar::option_option>, option);
    take(from<grammar::option_reflect>, option);
    take(from<grammar::option_timeout>, option);
    take(from<grammar::option_ttl>, option);
    take(from<grammar::option_match_all>, option);
    take(from<grammar::option_match_any>, option);
    take(from<grammar::extended_evaluate>, option);
  }

  std::optional<model::ace_ports>& ports_here() {
    return addresses.size() < 2 ? source_ports : destination_ports;
  }
};

/// The header of a named list.
template <class Production, model::access_list_kind Kind>
struct access_list_header {
  using production = Production;
  static constexpr model::access_list_kind kind = Kind;
  located<std::string_view> name;
  void fields(auto& take) { take(from<grammar::acl_name>, name); }
};

struct ip_access_list_resequence {
  using production = grammar::ip_access_list_resequence;
  located<std::string_view> name;
  std::optional<located<std::uint32_t>> first;
  std::optional<located<std::uint32_t>> step;
  void fields(auto& take) {
    take(from<grammar::acl_name>, name);
    take(from<grammar::first_sequence>, first);
    take(from<grammar::sequence_step>, step);
  }
};

/// A line of a named list that begins with its action.
template <class Production, model::access_list_kind Kind, model::ace_action Action>
struct named_ace {
  using production = Production;
  static constexpr model::access_list_kind kind = Kind;
  ace_words words;
  named_ace() { words.action = Action; }
  void fields(auto& take) { words.fields(take); }
};

/// A line of a named list that begins with its sequence number, or with `dynamic`.
template <class Production, model::access_list_kind Kind>
struct sequenced_ace {
  using production = Production;
  static constexpr model::access_list_kind kind = Kind;
  ace_words words;
  void fields(auto& take) { words.fields(take); }
};

/// `evaluate` of a named list: an option of an entry that says nothing else.
struct evaluate_line {
  using production = grammar::extended_evaluate_line;
  ace_words words;
  evaluate_line() { words.options.emplace_back("evaluate"); }
  void fields(auto& take) { words.fields(take); }
};

/// `access-list N …`.
template <class Production, class Number, model::access_list_kind Kind>
struct numbered_ace {
  using production = Production;
  static constexpr model::access_list_kind kind = Kind;
  located<std::string_view> list;
  ace_words words;
  void fields(auto& take) {
    take(from<Number>, list);
    words.fields(take);
  }
};

using access_list_command = std::variant<
    access_list_header<grammar::ip_access_list_extended, model::access_list_kind::extended>,
    access_list_header<grammar::ip_access_list_standard, model::access_list_kind::standard>,
    named_ace<grammar::extended_permit_line, model::access_list_kind::extended,
              model::ace_action::permit>,
    named_ace<grammar::extended_deny_line, model::access_list_kind::extended,
              model::ace_action::deny>,
    named_ace<grammar::standard_permit_line, model::access_list_kind::standard,
              model::ace_action::permit>,
    named_ace<grammar::standard_deny_line, model::access_list_kind::standard,
              model::ace_action::deny>,
    named_ace<grammar::ace_remark_line, model::access_list_kind::extended,
              model::ace_action::remark>,
    sequenced_ace<grammar::extended_numbered_line, model::access_list_kind::extended>,
    sequenced_ace<grammar::extended_dynamic_line, model::access_list_kind::extended>, evaluate_line,
    ip_access_list_resequence,
    sequenced_ace<grammar::standard_numbered_line, model::access_list_kind::standard>,
    numbered_ace<grammar::access_list_standard, grammar::standard_list_number,
                 model::access_list_kind::standard>,
    numbered_ace<grammar::access_list_extended, grammar::extended_list_number,
                 model::access_list_kind::extended>>;

}  // namespace peerlint::command
