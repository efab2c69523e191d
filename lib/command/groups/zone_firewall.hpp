#pragma once

#include <optional>
#include <string_view>
#include <variant>

#include <peerlint/model/zone_firewall.hpp>
#include <peerlint/span.hpp>
#include "command/field.hpp"
#include "command/option_line.hpp"

namespace peerlint::grammar {
struct action_log;
struct class_map_inspect;
struct firewall_text;
struct inspect_application;
struct inspect_class_description;
struct inspect_class_match;
struct inspect_class_name;
struct inspect_match_any;
struct inspect_parameters;
struct inspect_policy_description;
struct inspect_policy_name;
struct match_access_group;
struct match_class_map;
struct match_negated;
struct match_protocol;
struct matched_acl_name;
struct matched_acl_number;
struct matched_class;
struct matched_protocol;
struct matched_protocol_options;
struct policy_class_default;
struct policy_class_inspect;
struct policy_class_name;
struct policy_drop;
struct policy_inspect;
struct policy_map_inspect;
struct policy_pass;
struct zone_description;
struct zone_name;
struct zone_pair_description;
struct zone_pair_destination;
struct zone_pair_name;
struct zone_pair_policy;
struct zone_pair_security;
struct zone_pair_service_policy;
struct zone_pair_source;
struct zone_protection;
struct zone_security;
}  // namespace peerlint::grammar

namespace peerlint::command {

struct zone_security {
  using production = grammar::zone_security;
  located<std::string_view> name;
  void fields(auto& take) { take(from<grammar::zone_name>, name); }
};

/// `description` of a zone, a pair, a class or a policy.
template <class Production>
struct firewall_description {
  using production = Production;
  located<std::string_view> text;
  void fields(auto& take) { take(from<grammar::firewall_text>, text); }
};

struct zone_pair_security {
  using production = grammar::zone_pair_security;
  located<std::string_view> name;
  located<std::string_view> source;
  located<std::string_view> destination;
  void fields(auto& take) {
    take(from<grammar::zone_pair_name>, name);
    take(from<grammar::zone_pair_source>, source);
    take(from<grammar::zone_pair_destination>, destination);
  }
};

struct zone_pair_service_policy {
  using production = grammar::zone_pair_service_policy;
  located<std::string_view> policy;
  void fields(auto& take) { take(from<grammar::zone_pair_policy>, policy); }
};

struct class_map_inspect {
  using production = grammar::class_map_inspect;
  located<std::string_view> application;
  std::optional<located<bool>> any;
  located<std::string_view> name;
  void fields(auto& take) {
    take(from<grammar::inspect_application>, application);
    take(from<grammar::inspect_match_any>, any);
    take(from<grammar::inspect_class_name>, name);
  }
};

struct inspect_class_match {
  using production = grammar::inspect_class_match;
  located<model::inspect_criterion> what;
  std::optional<located<bool>> negated;
  std::optional<located<std::string_view>> number;
  located<std::string_view> name;
  located<std::string_view> options;
  void fields(auto& take) {
    take(from<grammar::match_access_group>, what);
    take(from<grammar::match_protocol>, what);
    take(from<grammar::match_class_map>, what);
    take(from<grammar::match_negated>, negated);
    take(from<grammar::matched_acl_number>, number);
    take(from<grammar::matched_acl_name>, name);
    take(from<grammar::matched_protocol>, name);
    take(from<grammar::matched_protocol_options>, options);
    take(from<grammar::matched_class>, name);
  }
};

struct policy_map_inspect {
  using production = grammar::policy_map_inspect;
  located<std::string_view> application;
  located<std::string_view> name;
  void fields(auto& take) {
    take(from<grammar::inspect_application>, application);
    take(from<grammar::inspect_policy_name>, name);
  }
};

/// `class` in a policy; `class-default` has no name of its own.
template <class Production>
struct policy_class {
  using production = Production;
  located<std::string_view> name;
  void fields(auto& take) { take(from<grammar::policy_class_name>, name); }
};

template <class Production, model::inspect_action Action>
struct policy_action {
  using production = Production;
  static constexpr model::inspect_action action = Action;
  located<std::string_view> parameters;
  std::optional<located<bool>> log;
  void fields(auto& take) {
    take(from<grammar::inspect_parameters>, parameters);
    take(from<grammar::action_log>, log);
  }
};

using zone_firewall_command =
    std::variant<zone_security, firewall_description<grammar::zone_description>,
                 option_line<grammar::zone_protection>, zone_pair_security,
                 firewall_description<grammar::zone_pair_description>, zone_pair_service_policy,
                 class_map_inspect, firewall_description<grammar::inspect_class_description>,
                 inspect_class_match, policy_map_inspect,
                 firewall_description<grammar::inspect_policy_description>,
                 policy_class<grammar::policy_class_inspect>,
                 policy_class<grammar::policy_class_default>,
                 policy_action<grammar::policy_inspect, model::inspect_action::inspect>,
                 policy_action<grammar::policy_pass, model::inspect_action::pass>,
                 policy_action<grammar::policy_drop, model::inspect_action::drop>>;

}  // namespace peerlint::command
