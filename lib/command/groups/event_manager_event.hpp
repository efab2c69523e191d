#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <variant>

#include <peerlint/model/event_manager_event.hpp>
#include <peerlint/span.hpp>
#include "command/field.hpp"

namespace peerlint::grammar {
struct applet_event;
struct application_subsystem;
struct application_type;
struct cli_enter;
struct cli_mode;
struct cli_pattern_text;
struct cli_questionmark;
struct cli_skip;
struct cli_tab;
struct entry_increment;
struct entry_kind;
struct entry_operator;
struct entry_value;
struct event_cron_entry;
struct event_default;
struct event_ipsla_destination;
struct event_ipsla_group;
struct event_ipsla_operation;
struct event_ipsla_reaction;
struct event_maxrun;
struct event_occurs;
struct event_period;
struct event_ratelimit;
struct event_sync;
struct event_tag;
struct event_timer_absolute;
struct event_timer_countdown;
struct event_timer_cron;
struct event_timer_name;
struct event_timer_time;
struct event_timer_watchdog;
struct event_track_number;
struct event_track_state;
struct exit_combination;
struct exit_event;
struct exit_increment;
struct exit_kind;
struct exit_operator;
struct exit_time;
struct exit_value;
struct on_application;
struct on_cli;
struct on_config;
struct on_counter;
struct on_env;
struct on_fan;
struct on_gold;
struct on_identity;
struct on_interface;
struct on_ioswdsysmon;
struct on_ipsla;
struct on_mat;
struct on_neighbor;
struct on_nf;
struct on_none;
struct on_oir;
struct on_process;
struct on_resource;
struct on_rf;
struct on_routing;
struct on_rpc;
struct on_snmp;
struct on_snmp_notification;
struct on_snmp_object;
struct on_syslog;
struct on_timer;
struct on_track;
struct on_wdsysmon;
struct routing_change;
struct routing_ge;
struct routing_le;
struct routing_ne;
struct routing_network;
struct routing_protocol;
struct syslog_event_priority;
struct syslog_pattern;
struct syslog_severity;
struct syslog_skip;
struct watched_average;
struct watched_counter;
struct watched_get;
struct watched_interface;
struct watched_interval;
struct watched_name;
struct watched_oid;
struct watched_parameter;
}  // namespace peerlint::grammar

namespace peerlint::command {

/// `entry-…` and `exit-…` of an event.
struct eem_condition {
  located<std::string_view> comparison;
  std::optional<located<std::string_view>> value;
  located<std::string_view> kind;
  located<std::string_view> increment;
};

/// `event`, with the words of any detector.
struct applet_event {
  using word = located<std::string_view>;
  using optional_word = std::optional<word>;
  using optional_number = std::optional<located<std::uint32_t>>;

  using production = grammar::applet_event;
  word tag;
  located<model::eem_detector> detector;
  optional_word pattern;
  optional_number occurs;
  optional_word period;
  word priority;
  word severity;
  located<std::uint32_t> track;
  std::optional<located<model::eem_track_state>> state;
  located<model::eem_timer_kind> timer;
  optional_word time;
  optional_word name;  ///< of a timer, an interface, a counter, an OID
  optional_word cron_entry;
  optional_word mode;
  optional_word skip;  ///< of `cli`
  word syslog_skip;
  optional_word sync;
  std::optional<located<bool>> enter;
  std::optional<located<bool>> questionmark;
  std::optional<located<bool>> tab;
  optional_number operation;
  optional_word group;
  word reaction;
  word destination;
  word network;
  word type;  ///< of a change in the routing table
  word protocol;
  optional_number ge;
  optional_number le;
  optional_number ne;
  optional_number subsystem;
  optional_number subsystem_type;
  word parameter;
  word get_type;
  eem_condition entry;
  eem_condition exit;
  word exit_combination;
  word exit_event;
  optional_word exit_time;
  optional_word poll_interval;
  optional_number average_factor;
  optional_word default_after;
  optional_word maxrun;
  optional_word ratelimit;

  void fields(auto& take) {
    detectors(take);
    messages_and_timers(take);
    commands_and_routes(take);
    values(take);
    take(from<grammar::event_tag>, tag);
    take(from<grammar::event_occurs>, occurs);
    take(from<grammar::event_period>, period);
    take(from<grammar::event_sync>, sync);
    take(from<grammar::event_default>, default_after);
    take(from<grammar::event_maxrun>, maxrun);
    take(from<grammar::event_ratelimit>, ratelimit);
  }

 private:
  void detectors(auto& take) {
    take(from<grammar::on_application>, detector);
    take(from<grammar::on_cli>, detector);
    take(from<grammar::on_config>, detector);
    take(from<grammar::on_counter>, detector);
    take(from<grammar::on_env>, detector);
    take(from<grammar::on_fan>, detector);
    take(from<grammar::on_gold>, detector);
    take(from<grammar::on_identity>, detector);
    take(from<grammar::on_interface>, detector);
    take(from<grammar::on_ioswdsysmon>, detector);
    take(from<grammar::on_ipsla>, detector);
    take(from<grammar::on_mat>, detector);
    take(from<grammar::on_neighbor>, detector);
    take(from<grammar::on_nf>, detector);
    take(from<grammar::on_none>, detector);
    take(from<grammar::on_oir>, detector);
    take(from<grammar::on_process>, detector);
    take(from<grammar::on_resource>, detector);
    take(from<grammar::on_rf>, detector);
    take(from<grammar::on_routing>, detector);
    take(from<grammar::on_rpc>, detector);
    take(from<grammar::on_snmp>, detector);
    take(from<grammar::on_snmp_notification>, detector);
    take(from<grammar::on_snmp_object>, detector);
    take(from<grammar::on_syslog>, detector);
    take(from<grammar::on_timer>, detector);
    take(from<grammar::on_track>, detector);
    take(from<grammar::on_wdsysmon>, detector);
  }
  void messages_and_timers(auto& take) {
    take(from<grammar::syslog_pattern>, pattern);
    take(from<grammar::syslog_event_priority>, priority);
    take(from<grammar::syslog_severity>, severity);
    take(from<grammar::syslog_skip>, syslog_skip);
    take(from<grammar::event_track_number>, track);
    take(from<grammar::event_track_state>, state);
    take(from<grammar::event_timer_absolute>, timer);
    take(from<grammar::event_timer_countdown>, timer);
    take(from<grammar::event_timer_cron>, timer);
    take(from<grammar::event_timer_watchdog>, timer);
    take(from<grammar::event_timer_time>, time);
    take(from<grammar::event_timer_name>, name);
    take(from<grammar::event_cron_entry>, cron_entry);
  }
  void commands_and_routes(auto& take) {
    take(from<grammar::cli_pattern_text>, pattern);
    take(from<grammar::cli_mode>, mode);
    take(from<grammar::cli_skip>, skip);
    take(from<grammar::cli_enter>, enter);
    take(from<grammar::cli_questionmark>, questionmark);
    take(from<grammar::cli_tab>, tab);
    take(from<grammar::event_ipsla_operation>, operation);
    take(from<grammar::event_ipsla_group>, group);
    take(from<grammar::event_ipsla_reaction>, reaction);
    take(from<grammar::event_ipsla_destination>, destination);
    take(from<grammar::routing_network>, network);
    take(from<grammar::routing_change>, type);
    take(from<grammar::routing_protocol>, protocol);
    take(from<grammar::routing_ge>, ge);
    take(from<grammar::routing_le>, le);
    take(from<grammar::routing_ne>, ne);
    take(from<grammar::application_subsystem>, subsystem);
    take(from<grammar::application_type>, subsystem_type);
  }
  void values(auto& take) {
    take(from<grammar::watched_interface>, name);
    take(from<grammar::watched_name>, name);
    take(from<grammar::watched_parameter>, parameter);
    take(from<grammar::watched_oid>, name);
    take(from<grammar::watched_get>, get_type);
    take(from<grammar::watched_counter>, name);
    take(from<grammar::entry_operator>, entry.comparison);
    take(from<grammar::entry_value>, entry.value);
    take(from<grammar::entry_kind>, entry.kind);
    take(from<grammar::entry_increment>, entry.increment);
    take(from<grammar::exit_operator>, exit.comparison);
    take(from<grammar::exit_value>, exit.value);
    take(from<grammar::exit_kind>, exit.kind);
    take(from<grammar::exit_increment>, exit.increment);
    take(from<grammar::exit_combination>, exit_combination);
    take(from<grammar::exit_event>, exit_event);
    take(from<grammar::exit_time>, exit_time);
    take(from<grammar::watched_interval>, poll_interval);
    take(from<grammar::watched_average>, average_factor);
  }
};

using event_manager_event_command = std::variant<applet_event>;

}  // namespace peerlint::command
