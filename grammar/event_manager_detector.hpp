#pragma once

#include "grammar/eem_text.hpp"

// What the detectors of the Embedded Event Manager look at: the arguments of `event`. Those that
// failover hangs on stand first, the rare ones below; their arguments are kept as words.
namespace peerlint::grammar {

// clang-format off

// --- what every detector takes -------------------------------------------------------------------

struct event_maxrun : eem_seconds< 0, 31536000, "a longest run in seconds" > {};
struct event_ratelimit : eem_seconds< 0, 31536000, "a shortest interval in seconds" > {};
struct event_default : eem_seconds< 0, 4294967295, "a time in seconds" > {};
struct event_occurs : number< 1, 32, "a number of occurrences" > {};
struct event_period : eem_seconds< 0, 4294967295, "a period in seconds" > {};
struct event_yes_no : keyword_choice< "no", "yes" > {};
struct event_sync : event_yes_no {};

using with_maxrun = on< "maxrun", event_maxrun >;
using with_ratelimit = on< "ratelimit", event_ratelimit >;
using with_default = on< "default", event_default >;
using with_occurs = on< "occurs", event_occurs >;
using with_period = on< "period", event_period >;

/// Options in any order, as people type them.
template< class... Options >
using event_options = any_number_of< choose< Options..., with_maxrun, with_ratelimit > >;
/// The same, with one among them that must be there.
template< class Needed, class... Options >
using event_options_with
  = seq< event_options< Options... >, choose< Needed >, event_options< Options... > >;

// --- messages, objects, timers, commands ---------------------------------------------------------

struct syslog_pattern : eem_text< "a pattern" > {};
struct syslog_event_priority : name< "a priority (0 to 7, its name, or all)" > {};
struct syslog_severity
  : keyword_choice< "severity-alert", "severity-all", "severity-critical", "severity-debugging",
                    "severity-emergency", "severity-error", "severity-fatal", "severity-info",
                    "severity-informational", "severity-major", "severity-minor",
                    "severity-normal", "severity-notification", "severity-warning" > {
  static constexpr std::string_view text = "a severity";
};
struct syslog_skip : name< "what to skip" > {};
struct syslog_option
  : first_of< choose< on< "skip", syslog_skip >, with_occurs, with_period, on< "priority", syslog_event_priority >,
                      with_maxrun, with_ratelimit >,
              syslog_severity > {};
struct on_syslog
  : on< "syslog", any_number_of< syslog_option >, choose< on< "pattern", syslog_pattern > >,
        any_number_of< syslog_option > > {};

struct event_track_number : number< 1, 32767, "a track object" > {};
struct event_track_state : keyword_choice< "up", "down", "any" > {};
struct on_track : on< "track", event_track_number, event_options< on< "state", event_track_state > > > {};

struct event_timer_time : eem_seconds< 1, 2085978494, "a time in seconds" > {};
struct event_timer_name : eem_text< "the name of a timer" > {};
struct event_cron_entry : eem_text< "a cron entry" > {};
using event_timer_options
  = event_options_with< on< "time", event_timer_time >, on< "name", event_timer_name > >;
struct event_timer_absolute : on< "absolute", event_timer_options > {};
struct event_timer_countdown : on< "countdown", event_timer_options > {};
struct event_timer_watchdog : on< "watchdog", event_timer_options > {};
struct event_timer_cron
  : on< "cron", event_options_with< on< "cron-entry", event_cron_entry >, on< "name", event_timer_name > > > {};
struct on_timer : on< "timer", choose< event_timer_absolute, event_timer_countdown, event_timer_cron, event_timer_watchdog > > {};

struct cli_pattern_text : eem_text< "a pattern" > {};
struct cli_mode : eem_text< "a mode" > {};
struct cli_skip : event_yes_no {};
struct cli_enter : on< "enter" > {};
struct cli_questionmark : on< "questionmark" > {};
struct cli_tab : on< "tab" > {};
struct on_cli
  : on< "cli",
        event_options_with< on< "pattern", cli_pattern_text >, on< "sync", event_sync >,
                            on< "skip", cli_skip >, on< "mode", cli_mode >, cli_enter,
                            cli_questionmark, cli_tab, with_default, with_occurs, with_period > > {};

struct on_none : on< "none", event_options< on< "sync", event_sync >, with_default > > {};
struct on_config : on< "config", event_options<> > {};

struct event_ipsla_operation : number< 1, 2147483647, "an IP SLA operation" > {};
struct event_ipsla_group : eem_text< "an IP SLA group" > {};
struct event_ipsla_reaction : name< "a reaction type" > {};
struct event_ipsla_destination : name< "an IP address" > {};
struct on_ipsla
  : on< "ipsla",
        event_options< on< "operation-id", event_ipsla_operation >, on< "group-name", event_ipsla_group >,
                       on< "reaction-type", event_ipsla_reaction >,
                       on< "dest-ip-address", event_ipsla_destination > > > {};

struct routing_network : eem_text< "a prefix" > {};
struct routing_change : keyword_choice< "add", "all", "modify", "remove" > {};
struct routing_protocol : name< "a routing protocol" > {};
struct routing_ge : number< 0, 128, "a prefix length" > {};
struct routing_le : number< 0, 128, "a prefix length" > {};
struct routing_ne : number< 0, 128, "a prefix length" > {};
struct on_routing
  : on< "routing",
        event_options_with< on< "network", routing_network >, on< "type", routing_change >,
                            on< "protocol", routing_protocol >, on< "ge", routing_ge >,
                            on< "le", routing_le >, on< "ne", routing_ne > > > {};

struct application_subsystem : number< 1, 4294967295, "a subsystem" > {};
struct application_type : number< 1, 4294967295, "a type of event" > {};
struct on_application
  : on< "application",
        event_options< on< "subsystem", application_subsystem >,
                       on< "type", application_type > > > {};

// --- values that are looked at from time to time -------------------------------------------------

struct value_operator : keyword_choice< "eq", "ge", "gt", "le", "lt", "ne" > {};
struct value_kind : keyword_choice< "increment", "rate", "value" > {};
struct value_and_or : keyword_choice< "and", "or" > {};
struct value_true_false : keyword_choice< "false", "true" > {};
struct entry_operator : value_operator {};
struct entry_value : eem_text< "a value" > {};
struct entry_kind : value_kind {};
struct entry_increment : value_true_false {};
struct exit_operator : value_operator {};
struct exit_value : eem_text< "a value" > {};
struct exit_kind : value_kind {};
struct exit_increment : value_true_false {};
struct exit_combination : value_and_or {};
struct exit_time : eem_seconds< 0, 4294967295, "a time in seconds" > {};
struct exit_event : value_true_false {};
struct watched_interval : eem_seconds< 0, 4294967295, "an interval in seconds" > {};
struct watched_average : number< 1, 64, "a number of samples" > {};

using entry_conditions
  = choose< on< "entry-op", entry_operator >, on< "entry-val", entry_value >,
            on< "entry-type", entry_kind >, on< "entry-val-is-increment", entry_increment >,
            on< "exit-op", exit_operator >, on< "exit-val", exit_value >,
            on< "exit-type", exit_kind >, on< "exit-val-is-increment", exit_increment >,
            on< "exit-comb", exit_combination >, on< "exit-time", exit_time >,
            on< "exit-event", exit_event >, on< "poll-interval", watched_interval >,
            on< "average-factor", watched_average >, with_maxrun, with_ratelimit >;

struct watched_interface : interface_words< "an interface" > {};
struct watched_name : eem_text< "an interface" > {};
struct watched_parameter : name< "a counter of interfaces" > {};
struct on_interface
  : on< "interface", choose< on< "name", first_of< watched_interface, watched_name > > >,
        choose< on< "parameter", watched_parameter > >, any_number_of< entry_conditions > > {};

struct watched_oid : name< "an object identifier" > {};
struct watched_get : keyword_choice< "exact", "next" > {};
struct on_snmp
  : on< "snmp", choose< on< "oid", watched_oid > >, choose< on< "get-type", watched_get > >,
        any_number_of< entry_conditions > > {};

struct watched_counter : eem_text< "the name of a counter" > {};
struct on_counter
  : on< "counter", choose< on< "name", watched_counter > >, any_number_of< entry_conditions > > {};

// --- rare ones -----------------------------------------------------------------------------------

struct detector_word : eem_text< "a value" > {};
struct detector_regexp : on< "regexp", detector_word > {};
struct detector_interface : interface_words< "an interface" > {};
using detector_interfaces = first_of< choose< detector_regexp >, detector_interface >;

template< literal Word >
using detector_option = on< Word, detector_word >;
struct detector_words
  : some< first_of< choose< with_maxrun, with_ratelimit >, detector_word > > {};

struct on_env : on< "env", opt< choose< detector_option< "severity" > > >, event_options<> > {};
struct on_fan : on< "fan", opt< detector_words > > {};
struct on_gold
  : on< "gold",
        event_options< detector_option< "card" >, detector_option< "subcard" >,
                       detector_option< "new-failure" >, on< "severity-major" >,
                       on< "severity-minor" >, on< "severity-normal" >,
                       detector_option< "action-notify" >, detector_option< "testing-type" >,
                       detector_option< "test-name" >, detector_option< "test-id" >,
                       detector_option< "consecutive-failure" >,
                       detector_option< "platform-action" > > > {};
struct on_identity
  : on< "identity", choose< on< "interface", detector_interfaces > >,
        event_options< detector_option< "aaa-attribute" >, detector_option< "authc" >,
                       detector_option< "authz" >, on< "authz-complete" >,
                       detector_option< "mac-address" > > > {};
struct on_ioswdsysmon : on< "ioswdsysmon", detector_words > {};
struct on_wdsysmon : on< "wdsysmon", detector_words > {};
struct on_mat
  : on< "mat",
        event_options< on< "interface", detector_interfaces >, detector_option< "mac-address" >,
                       detector_option< "type" >, detector_option< "hold-down" > > > {};
struct on_neighbor
  : on< "neighbor-discovery", choose< on< "interface", detector_interfaces > >,
        event_options< detector_option< "cdp" >, detector_option< "lldp" >,
                       detector_option< "link-event" >, on< "line-event" > > > {};
struct on_nf : on< "nf", choose< detector_option< "monitor-name" > >, detector_words > {};
struct on_oir
  : on< "oir", event_options< on< "event", keyword_choice< "all", "insert", "removal" > > > > {};
struct on_process : on< "process", detector_words > {};
struct on_resource : on< "resource", choose< detector_option< "policy" > >, event_options<> > {};
struct on_rf : on< "rf", choose< detector_option< "event" > >, event_options<> > {};
struct on_rpc : on< "rpc", event_options< with_default > > {};
struct on_snmp_notification
  : on< "snmp-notification",
        event_options< detector_option< "oid" >, detector_option< "oid-val" >,
                       detector_option< "op" >, detector_option< "src-ip-address" >,
                       detector_option< "dest-ip-address" >, detector_option< "direction" >,
                       detector_option< "msg-op" >, with_default > > {};
struct on_snmp_object
  : on< "snmp-object",
        event_options< detector_option< "oid" >, detector_option< "type" >,
                       detector_option< "sync" >, detector_option< "skip" >,
                       detector_option< "istable" >, with_default > > {};

// clang-format on

}  // namespace peerlint::grammar
