#pragma once

#include "grammar/eem_text.hpp"

// The verbs of `action`. A value may be a variable, `$name`, so numbers are texts here.
namespace peerlint::grammar {

// clang-format off

struct verb_variable : eem_text< "the name of a variable" > {};
struct verb_operand : eem_text< "a value" > {};
struct marked_operand : eem_marked_text< "a value" > {};

// --- commands and messages -----------------------------------------------------------------------

struct cli_command : eem_text< "a command" > {};
struct marked_command : eem_marked_text< "a command" > {};
struct cli_prompt : eem_text< "a pattern" > {};
struct verb_cli
  : on< "cli", keyword< "command" >,
        last_eem_text< cli_command, marked_command, opt< choose< on< "pattern", cli_prompt > > > > > {};

struct message_text : eem_text< "a message" > {};
struct marked_message : eem_marked_text< "a message" > {};
struct message_priority : eem_text< "a priority" > {};
struct message_facility : eem_text< "a facility" > {};
struct message_options
  : any_number_of< choose< on< "priority", message_priority >, on< "facility", message_facility > > > {};
struct message_marker : on< "msg" > {};
struct verb_syslog
  : on< "syslog", message_options, choose< message_marker >,
        last_eem_text< message_text, marked_message, message_options > > {};
struct verb_cns_event
  : on< "cns-event", choose< message_marker >, last_eem_text< message_text, marked_message > > {};

struct puts_nonewline : keyword< "nonewline" > {};
struct verb_puts
  : on< "puts", opt< exact< puts_nonewline > >, last_eem_text< message_text, marked_message > > {};
struct verb_gets : on< "gets", verb_variable > {};

struct comment_text : rest_of_line< "a comment" > {};
struct verb_comment : on< "comment", opt< comment_text > > {};

struct mail_server : eem_text< "a mail server" > {};
struct mail_to : eem_text< "an address" > {};
struct mail_from : eem_text< "an address" > {};
struct mail_cc : eem_text< "an address" > {};
struct mail_subject : eem_text< "a subject" > {};
struct mail_body : eem_text< "a text" > {};
struct mail_port : number< 1, 65535, "a port" > {};
struct mail_secure : keyword_choice< "none", "tls" > {};
struct mail_domain : eem_text< "a domain" > {};
struct mail_source_interface : interface_words< "an interface" > {};
struct mail_source_address : name< "an IP address" > {};
struct mail_vrf : name< "a VRF" > {};
struct verb_mail
  : on< "mail",
        some< choose< on< "server", mail_server >, on< "to", mail_to >, on< "from", mail_from >,
                      on< "cc", mail_cc >, on< "subject", mail_subject >, on< "body", mail_body >,
                      on< "port", mail_port >, on< "secure", mail_secure >,
                      on< "domain", mail_domain >,
                      on< "source-interface", mail_source_interface >,
                      on< "source-address", mail_source_address >, on< "vrf", mail_vrf > > > > {};

struct trap_intdata1 : eem_text< "a number" > {};
struct trap_intdata2 : eem_text< "a number" > {};
struct trap_strdata : eem_text< "a text" > {};
struct verb_snmp_trap
  : on< "snmp-trap",
        any_number_of< choose< on< "intdata1", trap_intdata1 >, on< "intdata2", trap_intdata2 >,
                               on< "strdata", trap_strdata > > > > {};
struct snmp_value_type
  : keyword_choice< "counter64", "gauge", "int", "ipv4", "octet", "oid", "string", "uint" > {};
struct snmp_next_oid : eem_text< "an object identifier" > {};
struct verb_snmp_object_value
  : on< "snmp-object-value", snmp_value_type, verb_operand,
        opt< choose< on< "next-oid", snmp_next_oid > > > > {};

// --- variables and texts -------------------------------------------------------------------------

struct verb_set : on< "set", verb_variable, last_eem_text< verb_operand, marked_operand > > {};
struct verb_append
  : on< "append", verb_variable, opt< last_eem_text< verb_operand, marked_operand > > > {};
struct verb_increment : on< "increment", verb_variable, opt< verb_operand > > {};
struct verb_decrement : on< "decrement", verb_variable, opt< verb_operand > > {};
struct verb_add : on< "add", verb_operand, verb_operand > {};
struct verb_subtract : on< "subtract", verb_operand, verb_operand > {};
struct verb_multiply : on< "multiply", verb_operand, verb_operand > {};
struct verb_divide : on< "divide", verb_operand, verb_operand > {};

struct regexp_pattern : eem_text< "a pattern" > {};
struct verb_regexp
  : on< "regexp", regexp_pattern, verb_operand, any_number_of< verb_variable > > {};

struct string_nocase : keyword< "nocase" > {};
struct string_length_word : keyword< "length" > {};
struct string_length_value : number< 0, 4294967295, "a length" > {};
struct string_options
  : any_number_of< first_of< seq< exact< string_length_word >, string_length_value >,
                             exact< string_nocase > > > {};
using two_operands = seq< string_options, verb_operand, verb_operand >;
using some_operands = some< verb_operand >;
struct string_compare : on< "compare", two_operands > {};
struct string_equal : on< "equal", two_operands > {};
struct string_first : on< "first", verb_operand, some_operands > {};
struct string_index : on< "index", some_operands > {};
struct string_last : on< "last", verb_operand, some_operands > {};
struct string_length : on< "length", verb_operand > {};
struct string_match : on< "match", two_operands > {};
struct string_range : on< "range", some_operands > {};
struct string_replace : on< "replace", some_operands > {};
struct string_tolower : on< "tolower", some_operands > {};
struct string_toupper : on< "toupper", some_operands > {};
struct string_trim : on< "trim", verb_operand, opt< verb_operand > > {};
struct string_trimleft : on< "trimleft", verb_operand, opt< verb_operand > > {};
struct string_trimright : on< "trimright", verb_operand, opt< verb_operand > > {};
struct verb_string
  : on< "string",
        choose< string_compare, string_equal, string_first, string_index, string_last,
                string_length, string_match, string_range, string_replace, string_tolower,
                string_toupper, string_trim, string_trimleft, string_trimright > > {};

// --- which action comes next ---------------------------------------------------------------------

struct eem_comparison : keyword_choice< "eq", "ge", "gt", "le", "lt", "ne" > {};
struct eem_wrong_comparison : foreign_comparison< "" > {};
using eem_condition = seq< verb_operand, first_of< eem_comparison, eem_wrong_comparison >, verb_operand >;
struct goto_label : eem_text< "a label" > {};
struct verb_if : on< "if", eem_condition, opt< choose< on< "goto", goto_label > > > > {};
struct verb_elseif : on< "elseif", eem_condition > {};
struct verb_while : on< "while", eem_condition > {};
struct verb_foreach : on< "foreach", verb_variable, verb_operand, opt< verb_operand > > {};
struct verb_else : on< "else" > {};
struct verb_end : on< "end" > {};
struct verb_break : on< "break" > {};
struct verb_continue : on< "continue" > {};
struct verb_exit : on< "exit", opt< verb_operand > > {};
struct wait_time : eem_seconds< 1, 31536000, "a time in seconds" > {};
struct verb_wait : on< "wait", wait_time > {};
struct error_handling : keyword_choice< "exit", "ignore", "warn" > {};
struct verb_handle_error : on< "handle-error", choose< on< "type", error_handling > > > {};

// --- other objects of the router -----------------------------------------------------------------

struct run_policy : eem_text< "the name of a policy" > {};
struct verb_policy : on< "policy", run_policy > {};
struct verb_reload : on< "reload" > {};
struct verb_force_switchover : on< "force-switchover" > {};
struct verb_help : on< "help" > {};

struct publish_subsystem : eem_text< "a subsystem" > {};
struct publish_type : eem_text< "a type of event" > {};
struct publish_arg1 : eem_text< "a text" > {};
struct publish_arg2 : eem_text< "a text" > {};
struct publish_arg3 : eem_text< "a text" > {};
struct publish_arg4 : eem_text< "a text" > {};
struct verb_publish_event
  : on< "publish-event",
        some< choose< on< "sub-system", publish_subsystem >, on< "type", publish_type >,
                      on< "arg1", publish_arg1 >, on< "arg2", publish_arg2 >,
                      on< "arg3", publish_arg3 >, on< "arg4", publish_arg4 > > > > {};

struct eem_counter_name : eem_text< "the name of a counter" > {};
struct eem_counter_operation : keyword_choice< "dec", "inc", "nop", "set" > {};
struct eem_counter_value : eem_text< "a number" > {};
struct verb_counter
  : on< "counter",
        some< choose< on< "name", eem_counter_name >, on< "op", eem_counter_operation >,
                      on< "value", eem_counter_value > > > > {};

struct eem_context_key : eem_text< "a key" > {};
struct eem_context_words
  : some< choose< on< "key", eem_context_key >, on< "variable", verb_variable > > > {};
struct eem_context_retrieve : on< "retrieve", eem_context_words > {};
struct eem_context_save : on< "save", eem_context_words > {};
struct verb_context : on< "context", choose< eem_context_retrieve, eem_context_save > > {};

struct action_track_object : number< 1, 32767, "a track object" > {};
struct action_track_state : keyword_choice< "down", "up" > {};
struct action_track_which : first_of< action_track_object, verb_operand > {};
struct action_track_read : on< "read", action_track_which > {};
struct action_track_set : on< "set", action_track_which, choose< on< "state", action_track_state > > > {};
struct verb_track : on< "track", choose< action_track_read, action_track_set > > {};

struct eem_file_close : on< "close", some_operands > {};
struct eem_file_delete : on< "delete", some_operands > {};
struct eem_file_gets : on< "gets", some_operands > {};
struct eem_file_open : on< "open", some_operands > {};
struct eem_file_puts : on< "puts", some_operands > {};
struct eem_file_read : on< "read", some_operands > {};
struct eem_file_seek : on< "seek", some_operands > {};
struct eem_file_tell : on< "tell", some_operands > {};
struct eem_file_write : on< "write", some_operands > {};
struct verb_file
  : on< "file", choose< eem_file_close, eem_file_delete, eem_file_gets, eem_file_open, eem_file_puts, eem_file_read,
                        eem_file_seek, eem_file_tell, eem_file_write > > {};

struct eem_info_type : name< "a type of information" > {};
struct verb_info : on< "info", choose< on< "type", eem_info_type > >, any_number_of< verb_operand > > {};

// clang-format on

}  // namespace peerlint::grammar
