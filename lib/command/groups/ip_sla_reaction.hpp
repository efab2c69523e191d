#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <variant>

#include <peerlint/span.hpp>
#include "command/field.hpp"
#include "command/option_line.hpp"

namespace peerlint::grammar {
struct ip_sla_auto_register;
struct ip_sla_key_chain;
struct ip_sla_logging_traps;
struct ip_sla_low_memory;
struct ip_sla_monitor_key_chain;
struct ip_sla_monitor_logging_traps;
struct ip_sla_monitor_low_memory;
struct ip_sla_monitor_reaction;
struct ip_sla_monitor_reaction_alerts;
struct ip_sla_monitor_responder;
struct ip_sla_monitor_responder_type;
struct ip_sla_monitor_trigger;
struct ip_sla_reaction;
struct ip_sla_reaction_alerts;
struct ip_sla_responder;
struct ip_sla_responder_tcp;
struct ip_sla_responder_udp;
struct ip_sla_trigger;
struct rtr_key_chain;
struct rtr_logging_traps;
struct rtr_low_memory;
struct rtr_reaction;
struct rtr_responder;
struct rtr_responder_type;
struct rtr_trigger;
struct sla_action;
struct sla_element;
struct sla_key_chain;
struct sla_operation;
struct sla_triggered;
}  // namespace peerlint::grammar

namespace peerlint::command {

/// `reaction-configuration`; behind `no` the element may be missing.
template <class Production>
struct sla_reaction {
  using production = Production;
  located<std::uint32_t> number;
  located<std::string_view> element;
  std::optional<located<std::string_view>> action;
  void fields(auto& take) {
    take(from<grammar::sla_operation>, number);
    take(from<grammar::sla_element>, element);
    take(from<grammar::sla_action>, action);
  }
};

/// `reaction-trigger`; behind `no` the second operation may be missing.
template <class Production>
struct sla_trigger {
  using production = Production;
  located<std::uint32_t> number;
  std::optional<located<std::uint32_t>> started;
  void fields(auto& take) {
    take(from<grammar::sla_operation>, number);
    take(from<grammar::sla_triggered>, started);
  }
};

/// A word that is either there or not.
template <class Production>
struct sla_word {
  using production = Production;
};

template <class Production>
struct sla_key_chain {
  using production = Production;
  located<std::string_view> name;
  void fields(auto& take) { take(from<grammar::sla_key_chain>, name); }
};

using ip_sla_reaction_command = std::variant<
    sla_reaction<grammar::ip_sla_reaction>, sla_reaction<grammar::ip_sla_monitor_reaction>,
    sla_reaction<grammar::rtr_reaction>, sla_trigger<grammar::ip_sla_trigger>,
    sla_trigger<grammar::ip_sla_monitor_trigger>, sla_trigger<grammar::rtr_trigger>,
    sla_word<grammar::ip_sla_reaction_alerts>, sla_word<grammar::ip_sla_monitor_reaction_alerts>,
    sla_word<grammar::ip_sla_logging_traps>, sla_word<grammar::ip_sla_monitor_logging_traps>,
    sla_word<grammar::rtr_logging_traps>, sla_word<grammar::ip_sla_responder>,
    sla_word<grammar::ip_sla_monitor_responder>, sla_word<grammar::rtr_responder>,
    sla_key_chain<grammar::ip_sla_key_chain>, sla_key_chain<grammar::ip_sla_monitor_key_chain>,
    sla_key_chain<grammar::rtr_key_chain>, option_line<grammar::ip_sla_low_memory>,
    option_line<grammar::ip_sla_monitor_low_memory>, option_line<grammar::rtr_low_memory>,
    repeated_option_line<grammar::ip_sla_responder_udp>,
    repeated_option_line<grammar::ip_sla_responder_tcp>,
    repeated_option_line<grammar::ip_sla_monitor_responder_type>,
    repeated_option_line<grammar::rtr_responder_type>,
    repeated_option_line<grammar::ip_sla_auto_register>>;

}  // namespace peerlint::command
