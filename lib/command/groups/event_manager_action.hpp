#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <variant>
#include <vector>

#include <peerlint/model/event_manager_action.hpp>
#include <peerlint/span.hpp>
#include "command/eem_arguments.hpp"
#include "command/field.hpp"

namespace peerlint::grammar {
struct action_label;
struct action_track_object;
struct action_track_read;
struct action_track_set;
struct applet_action;
struct cli_command;
struct cli_prompt;
struct comment_text;
struct eem_comparison;
struct eem_context_retrieve;
struct eem_context_save;
struct eem_file_close;
struct eem_file_delete;
struct eem_file_gets;
struct eem_file_open;
struct eem_file_puts;
struct eem_file_read;
struct eem_file_seek;
struct eem_file_tell;
struct eem_file_write;
struct eem_wrong_comparison;
struct marked_command;
struct marked_message;
struct marked_operand;
struct message_text;
struct regexp_pattern;
struct run_policy;
struct snmp_value_type;
struct string_compare;
struct string_equal;
struct string_first;
struct string_index;
struct string_last;
struct string_length;
struct string_match;
struct string_range;
struct string_replace;
struct string_tolower;
struct string_toupper;
struct string_trim;
struct string_trimleft;
struct string_trimright;
struct verb_add;
struct verb_append;
struct verb_break;
struct verb_cli;
struct verb_cns_event;
struct verb_comment;
struct verb_context;
struct verb_continue;
struct verb_counter;
struct verb_decrement;
struct verb_divide;
struct verb_else;
struct verb_elseif;
struct verb_end;
struct verb_exit;
struct verb_file;
struct verb_force_switchover;
struct verb_foreach;
struct verb_gets;
struct verb_handle_error;
struct verb_help;
struct verb_if;
struct verb_increment;
struct verb_info;
struct verb_mail;
struct verb_multiply;
struct verb_operand;
struct verb_policy;
struct verb_publish_event;
struct verb_puts;
struct verb_regexp;
struct verb_reload;
struct verb_set;
struct verb_snmp_object_value;
struct verb_snmp_trap;
struct verb_string;
struct verb_subtract;
struct verb_syslog;
struct verb_track;
struct verb_variable;
struct verb_wait;
struct verb_while;
struct wait_time;
}  // namespace peerlint::grammar

namespace peerlint::command {

/// `action`, with the words of any verb.
struct applet_action {
  using word = located<std::string_view>;

  using production = grammar::applet_action;
  word label;
  located<model::eem_verb> verb;
  word form;
  std::optional<word> text;
  std::optional<word> pattern;
  std::vector<word> variables;
  std::vector<word> operands;
  word comparison;
  std::optional<word> wait;
  std::optional<located<std::uint32_t>> object;
  eem_arguments arguments;

  void fields(auto& take) {
    take(from<grammar::action_label>, label);
    verbs(take);
    forms(take);
    texts(take);
    arguments.fields(take);
  }

 private:
  void verbs(auto& take) {
    take(from<grammar::verb_add>, verb);
    take(from<grammar::verb_append>, verb);
    take(from<grammar::verb_break>, verb);
    take(from<grammar::verb_cli>, verb);
    take(from<grammar::verb_cns_event>, verb);
    take(from<grammar::verb_comment>, verb);
    take(from<grammar::verb_context>, verb);
    take(from<grammar::verb_continue>, verb);
    take(from<grammar::verb_counter>, verb);
    take(from<grammar::verb_decrement>, verb);
    take(from<grammar::verb_divide>, verb);
    take(from<grammar::verb_else>, verb);
    take(from<grammar::verb_elseif>, verb);
    take(from<grammar::verb_end>, verb);
    take(from<grammar::verb_exit>, verb);
    take(from<grammar::verb_file>, verb);
    take(from<grammar::verb_force_switchover>, verb);
    take(from<grammar::verb_foreach>, verb);
    take(from<grammar::verb_gets>, verb);
    take(from<grammar::verb_handle_error>, verb);
    take(from<grammar::verb_help>, verb);
    take(from<grammar::verb_if>, verb);
    take(from<grammar::verb_increment>, verb);
    take(from<grammar::verb_info>, verb);
    take(from<grammar::verb_mail>, verb);
    take(from<grammar::verb_multiply>, verb);
    take(from<grammar::verb_policy>, verb);
    take(from<grammar::verb_publish_event>, verb);
    take(from<grammar::verb_puts>, verb);
    take(from<grammar::verb_regexp>, verb);
    take(from<grammar::verb_reload>, verb);
    take(from<grammar::verb_set>, verb);
    take(from<grammar::verb_snmp_object_value>, verb);
    take(from<grammar::verb_snmp_trap>, verb);
    take(from<grammar::verb_string>, verb);
    take(from<grammar::verb_subtract>, verb);
    take(from<grammar::verb_syslog>, verb);
    take(from<grammar::verb_track>, verb);
    take(from<grammar::verb_wait>, verb);
    take(from<grammar::verb_while>, verb);
  }
  void forms(auto& take) {
    take(from<grammar::string_compare>, form);
    take(from<grammar::string_equal>, form);
    take(from<grammar::string_first>, form);
    take(from<grammar::string_index>, form);
    take(from<grammar::string_last>, form);
    take(from<grammar::string_length>, form);
    take(from<grammar::string_match>, form);
    take(from<grammar::string_range>, form);
    take(from<grammar::string_replace>, form);
    take(from<grammar::string_tolower>, form);
    take(from<grammar::string_toupper>, form);
    take(from<grammar::string_trim>, form);
    take(from<grammar::string_trimleft>, form);
    take(from<grammar::string_trimright>, form);
    take(from<grammar::eem_file_close>, form);
    take(from<grammar::eem_file_delete>, form);
    take(from<grammar::eem_file_gets>, form);
    take(from<grammar::eem_file_open>, form);
    take(from<grammar::eem_file_puts>, form);
    take(from<grammar::eem_file_read>, form);
    take(from<grammar::eem_file_seek>, form);
    take(from<grammar::eem_file_tell>, form);
    take(from<grammar::eem_file_write>, form);
    take(from<grammar::eem_context_retrieve>, form);
    take(from<grammar::eem_context_save>, form);
    take(from<grammar::action_track_read>, form);
    take(from<grammar::action_track_set>, form);
    take(from<grammar::snmp_value_type>, form);
  }
  void texts(auto& take) {
    take(from<grammar::cli_command>, text);
    take(from<grammar::marked_command>, text);
    take(from<grammar::message_text>, text);
    take(from<grammar::marked_message>, text);
    take(from<grammar::comment_text>, text);
    take(from<grammar::run_policy>, text);
    take(from<grammar::cli_prompt>, pattern);
    take(from<grammar::regexp_pattern>, pattern);
    take(from<grammar::verb_variable>, variables);
    take(from<grammar::verb_operand>, operands);
    take(from<grammar::marked_operand>, operands);
    take(from<grammar::eem_comparison>, comparison);
    take(from<grammar::eem_wrong_comparison>, comparison);
    take(from<grammar::wait_time>, wait);
    take(from<grammar::action_track_object>, object);
  }
};

using event_manager_action_command = std::variant<applet_action>;

}  // namespace peerlint::command
