#pragma once

#include "grammar/eem_text.hpp"

// What holds for every applet and Tcl policy of the Embedded Event Manager.
namespace peerlint::grammar {

// clang-format off

struct environment_name : name< "the name of a variable" > {};
struct environment_value : rest_of_line< "a value" > {};

// event manager environment <name> <value>
//   e.g.  event manager environment _email_to ops@example.com
//   e.g.  event manager environment q "
//   e.g.  event manager environment _cron 0-59/2 * * * 1-5
//   not   event manager environment _email_to     expected a value
struct event_manager_environment
  : command< "event manager environment", environment_name, environment_value >, in< "config" > {
  using no_arguments = seq< environment_name, opt< rest_of_line< "the value" > > >;
};

struct eem_session_user : name< "a user name" > {};
struct eem_session_privilege : number< 0, 15, "a privilege level" > {};

// event manager session cli username <name> [privilege <0-15>]
//   e.g.  event manager session cli username eem
//   e.g.  event manager session cli username eem privilege 15
struct event_manager_session
  : command< "event manager session cli username", eem_session_user,
             opt< choose< on< "privilege", eem_session_privilege > > > >,
    in< "config" >, bare_no {};

struct scheduled_class : listed_name< "a class (A to Z, a range, or default)" > {};
struct scheduled_threads : number< 1, 65535, "a number of threads" > {};
struct scheduled_applet : on< "applet" > {};
struct scheduled_axp : on< "axp" > {};
struct scheduled_call_home : on< "call-home" > {};
struct scheduled_script : on< "script" > {};
struct scheduled_kind
  : choose< scheduled_applet, scheduled_axp, scheduled_call_home, scheduled_script > {};
struct scheduled_number : on< "number", scheduled_threads > {};
struct scheduled_range : on< "range", scheduled_class, scheduled_class > {};
struct scheduled_of_class
  : on< "class", first_of< choose< scheduled_range >, scheduled_class >,
        any_number_of< pegtl::not_at< choose< scheduled_number > >, scheduled_class > > {};

// event manager scheduler {applet | axp | call-home | script} thread class <class> … number <1-65535>
//   e.g.  event manager scheduler applet thread class default number 2
//   e.g.  event manager scheduler script thread class A B number 1
//   e.g.  event manager scheduler applet thread class range A D number 4
//   not   event manager scheduler applet thread class A number     expected a number of threads (1-65535), a class (A to Z, a range, or default) or number
struct event_manager_threads
  : command< "event manager scheduler", scheduled_kind, keyword< "thread" >,
             choose< scheduled_of_class >, choose< scheduled_number > >,
    in< "config" > {
  using no_arguments
    = seq< scheduled_kind, keyword< "thread" >, choose< scheduled_of_class >,
           opt< choose< scheduled_number > > >;
};

// event manager scheduler suspend
//   e.g.  event manager scheduler suspend
struct event_manager_suspend : command< "event manager scheduler suspend" >, in< "config" > {};

struct eem_directory : eem_text< "a directory" > {};

// event manager directory user policy <url>
//   e.g.  event manager directory user policy "bootflash:/EEM"
struct event_manager_policies
  : command< "event manager directory user policy", eem_directory >, in< "config" >, bare_no {};

// event manager directory user library <url>
//   e.g.  event manager directory user library flash:/EEM
struct event_manager_library
  : command< "event manager directory user library", eem_directory >, in< "config" >, bare_no {};

// event manager directory user repository <url>
//   e.g.  event manager directory user repository tftp://192.0.2.9/eem
struct event_manager_repository
  : command< "event manager directory user repository", eem_directory >, in< "config" >, bare_no {};

struct eem_policy_file : eem_text< "the file of a policy" > {};
struct eem_policy_class : name< "a class (A to Z, or default)" > {};
struct eem_policy_user : name< "a user name" > {};
struct eem_policy_kind : keyword_choice< "system", "user" > {};
struct eem_policy_bypass : on< "authorization", keyword< "bypass" > > {};
struct eem_policy_trap : on< "trap" > {};

// event manager policy <file> [type {system | user}] [trap] [class <class>] [username <name>] [authorization bypass]
//   e.g.  event manager policy ap_save.tcl
//   e.g.  event manager policy tm_cli_cmd.tcl type system trap
//   e.g.  event manager policy ap_save.tcl username eem class B authorization bypass
struct event_manager_policy
  : command< "event manager policy", eem_policy_file,
             any_number_of< choose< on< "type", eem_policy_kind >, eem_policy_trap,
                                    on< "class", eem_policy_class >,
                                    on< "username", eem_policy_user >, eem_policy_bypass > > >,
    in< "config" > {
  using no_arguments = seq< eem_policy_file, opt< rest_of_line< "an option" > > >;
};

struct eem_history : number< 0, 50, "a number of entries" > {};

// event manager history size events <0-50>
//   e.g.  event manager history size events 50
//   not   event manager history size events 100     expected a number of entries (0-50), found '100'
struct event_manager_events
  : command< "event manager history size events", eem_history >, in< "config" >, bare_no {};

// event manager history size traps <0-50>
//   e.g.  event manager history size traps 10
struct event_manager_traps
  : command< "event manager history size traps", eem_history >, in< "config" >, bare_no {};

struct eem_bootup_delay : eem_seconds< 0, 31536000, "a delay in seconds" > {};
struct eem_sessions : number< 4, 16, "a number of sessions" > {};

// event manager detector routing bootup-delay <seconds>
//   e.g.  event manager detector routing bootup-delay 30
struct event_manager_routing
  : command< "event manager detector routing bootup-delay", eem_bootup_delay >,
    in< "config" >, bare_no {};

// event manager detector rpc max-sessions <4-16>
//   e.g.  event manager detector rpc max-sessions 8
struct event_manager_rpc
  : command< "event manager detector rpc max-sessions", eem_sessions >, in< "config" >, bare_no {};

struct run_name : eem_text< "the name of a policy" > {};
struct run_argument : eem_text< "an argument" > {};

// event manager run <name> [<argument> …]
//   e.g.  event manager run ISP2-UP
//   e.g.  event manager run CHECK "GigabitEthernet0/0" 5
struct event_manager_run
  : command< "event manager run", run_name, any_number_of< run_argument > >, in< "exec" > {};

// clang-format on

}  // namespace peerlint::grammar
