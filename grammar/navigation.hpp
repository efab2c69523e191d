#pragma once

#include "grammar/lexical.hpp"

// The commands that move between modes. The mode `*` stands for every mode; `exec` is what is left
// when no configuration mode takes a line.
namespace peerlint::grammar {

// clang-format off

struct exec_command : rest_of_line< "an EXEC command" > {};

// exit
//   e.g.  exit
struct exit_mode : command< "exit" >, in< "*" > {};

// end
//   e.g.  end
struct end_configuration : command< "end" >, in< "*" > {};

// do <EXEC command>
//   e.g.  do show ip interface brief
//   e.g.  do write memory
struct do_exec : command< "do", exec_command >, in< "*" > {};

// configure terminal
//   e.g.  configure terminal
//   e.g.  conf t
struct configure_terminal : command< "configure terminal" >, in< "exec" > {};

// enable
//   e.g.  enable
//   e.g.  en
struct enable : command< "enable" >, in< "exec" > {};

// disable
//   e.g.  disable
struct disable : command< "disable" >, in< "exec" > {};

// write [memory | terminal]
//   e.g.  write memory
//   e.g.  wr
struct write_target : keyword_choice< "memory", "terminal", "erase", "network" > {};
struct write_configuration : command< "write", opt< write_target > >, in< "exec" > {};

// copy <from> <to>
//   e.g.  copy running-config startup-config
struct copy_files : name< "what to copy" > {};
struct copy_configuration : command< "copy", some< copy_files > >, in< "exec" > {};

// terminal <setting>
//   e.g.  terminal length 0
struct terminal_setting : rest_of_line< "a setting of the terminal" > {};
struct terminal_line : command< "terminal", terminal_setting >, in< "exec" > {};

// show <what>
//   e.g.  show running-config
struct show_subject : rest_of_line< "what to show" > {};
struct show : command< "show", show_subject >, in< "exec" > {};

// reload [<when>]
//   e.g.  reload
//   e.g.  reload in 5
struct reload : command< "reload", opt< exec_command > >, in< "exec" > {};

// clear <what>
//   e.g.  clear crypto sa
struct clear : command< "clear", exec_command >, in< "exec" > {};

// clear, debug, ping …: what else a script enters in EXEC mode
//   e.g.  ping 192.0.2.1 source Loopback0
struct ping : command< "ping", exec_command >, in< "exec" > {};
//   e.g.  debug crypto isakmp
struct debug : command< "debug", exec_command >, in< "exec" > {};

// clang-format on

}  // namespace peerlint::grammar
