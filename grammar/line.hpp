#pragma once

#include "grammar/secret_line.hpp"

// Terminal lines: the console, and those by which a network gets in.
namespace peerlint::grammar {

// clang-format off

// A number, or slot/port: `0`, `0/0/15`.
struct line_position : terminal< line_position > {
  static constexpr std::string_view text = "the number of a line";
  static bool take(std::string_view word, capture& /*found*/, syntax& /*out*/) {
    return !word.empty() && word.find_first_not_of("0123456789/") == std::string_view::npos;
  }
};
struct line_kind : keyword_choice< "aux", "console", "tty", "vty" > {};
struct line_range : seq< line_position, opt< line_position > > {};

// line {[aux | console | tty | vty] <first> [<last>]}
//   e.g.  line con 0
//   e.g.  line vty 0 4
//   e.g.  line 0/0/0 0/0/15
//   not   line vty                        expected the number of a line
struct terminal_lines
  : command< "line", first_of< line_range, seq< line_kind, line_range > > >, in< "config" >, opens< "line" > {};

struct line_acl : name< "an access list" > {};
struct line_direction : keyword_choice< "in", "out" > {};
struct line_vrf_also : on< "vrf-also" > {};
struct line_vrf_name : name< "a VRF" > {};
struct line_vrfname : on< "vrfname", line_vrf_name > {};
struct line_filter
  : seq< line_acl, line_direction, any_number_of< choose< line_vrf_also, line_vrfname > > > {};
struct line_no_filter : opt< line_acl, opt< line_direction, opt< rest_of_line< "a scope" > > > > {};

// access-class <access list> {in | out} [vrf-also | vrfname <vrf>]
//   e.g.  access-class VTY-NETADMIN in
//   e.g.  access-class 10 in vrf-also
//   not   access-class 1                  expected in or out
struct line_access_class : command< "access-class", line_filter >, in< "line" > { using no_arguments = line_no_filter; };
// ipv6 access-class <access list> {in | out} [vrf-also | vrfname <vrf>]
//   e.g.  ipv6 access-class VTY in
struct line_ipv6_access_class
  : command< "ipv6 access-class", line_filter >, in< "line" > { using no_arguments = line_no_filter; };

struct line_protocol
  : keyword_choice< "acercon", "all", "lapb-ta", "lat", "mop", "nasi", "none", "pad", "rlogin", "ssh", "telnet", "udptn",
                    "v120" > {
  static constexpr std::string_view text = "a protocol, all or none";
};

// transport input {all | none | <protocol> …}
//   e.g.  transport input ssh telnet
//   not   transport input sshd            expected a protocol, all or none, found 'sshd'
struct line_transport_input : command< "transport input", some< line_protocol > >, in< "line" >, bare_no {};
// transport output {all | none | <protocol> …}
//   e.g.  transport output pad telnet rlogin
struct line_transport_output : command< "transport output", some< line_protocol > >, in< "line" >, bare_no {};

struct line_preferred_protocol
  : keyword_choice< "acercon", "all", "lapb-ta", "lat", "mop", "nasi", "none", "pad", "rlogin",
                    "ssh", "telnet", "udptn", "v120" > {
  static constexpr std::string_view text = "a protocol, all or none";
};

// transport preferred {all | none | <protocol>}
//   e.g.  transport preferred none
//   e.g.  transport preferred all
struct line_transport_preferred
  : command< "transport preferred", line_preferred_protocol >, in< "line" >, bare_no {};

struct line_login_list : name< "a list of AAA" > {};
struct line_login_local : on< "local" > {};
struct line_login_tacacs : on< "tacacs" > {};
struct line_login_aaa : on< "authentication", line_login_list > {};

// login [local | tacacs | authentication <list>]
//   e.g.  login
//   e.g.  login local
//   e.g.  login authentication CONSOLE
struct line_login
  : command< "login", opt< choose< line_login_local, line_login_tacacs, line_login_aaa > > >, in< "line" > {};

struct line_password_encoding : keyword_choice< "0", "6", "7" > {};
struct line_password_words : secret_line< "a password" > {};

// password [0 | 6 | 7] <password>
//   e.g.  password 7 01100F175804
//   e.g.  password cisco
struct line_password
  : command< "password", first_of< seq< exact< line_password_encoding >, line_password_words >, line_password_words > >,
    in< "line" >, bare_no {};

struct line_minutes : number< 0, 35791, "a time in minutes" > {};
struct line_seconds : number< 0, 2147483, "a time in seconds" > {};

// exec-timeout <0-35791> [<0-2147483>]
//   e.g.  exec-timeout 15 0
//   e.g.  exec-timeout 1
struct line_exec_timeout
  : command< "exec-timeout", line_minutes, opt< line_seconds > >, in< "line" >, bare_no {};

struct line_level : number< 0, 15, "a privilege level" > {};

// privilege level <0-15>
//   e.g.  privilege level 15
struct line_privilege : command< "privilege level", line_level >, in< "line" >, bare_no {};

struct synchronous_severity : name< "a severity" > {};
struct synchronous_buffers : number< 0, 2147483647, "a number of buffers" > {};
struct synchronous_level : on< "level", synchronous_severity > {};
struct synchronous_limit : on< "limit", synchronous_buffers > {};

// logging synchronous [level <severity>] [limit <n>]
//   e.g.  logging synchronous level all limit 0
struct line_logging_synchronous
  : command< "logging synchronous", any_number_of< choose< synchronous_level, synchronous_limit > > >, in< "line" >, bare_no {};

struct line_count : number< 0, 4294967295, "a number" > {};

// length <lines>
//   e.g.  length 0
struct line_length : command< "length", line_count >, in< "line" >, bare_no {};
// width <characters>
//   e.g.  width 0
struct line_width : command< "width", line_count >, in< "line" >, bare_no {};
// history size <lines>
//   e.g.  history size 200
struct line_history : command< "history size", line_count >, in< "line" >, bare_no {};
// stopbits {1 | 1.5 | 2}
//   e.g.  stopbits 1
struct line_stop_bits : keyword_choice< "1", "1.5", "2" > {};
struct line_stopbits : command< "stopbits", line_stop_bits >, in< "line" >, bare_no {};
// speed <bits per second>
//   e.g.  speed 9600
struct line_speed : command< "speed", line_count >, in< "line" >, bare_no {};
// exec
//   e.g.  no exec
struct line_exec : command< "exec" >, in< "line" > {};
// exec prompt timestamp
//   e.g.  exec prompt timestamp
struct line_prompt_timestamp : command< "exec prompt timestamp" >, in< "line" > {};
// session-timeout <minutes> [output]
//   e.g.  session-timeout 60
struct line_session_output : keyword< "output" > {};
struct line_session_timeout
  : command< "session-timeout", line_count, opt< line_session_output > >, in< "line" >, bare_no {};
// absolute-timeout <minutes>
//   e.g.  absolute-timeout 540
struct line_absolute_timeout : command< "absolute-timeout", line_count >, in< "line" >, bare_no {};

struct line_exec_list : name< "a list of AAA" > {};

// authorization exec {default | <list>}
//   e.g.  authorization exec CONSOLE
struct line_authorization_exec
  : command< "authorization exec", opt< line_exec_list > >, in< "line" >, bare_no {};
// authorization commands <0-15> {default | <list>}
//   e.g.  authorization commands 15 default
struct line_authorization_commands
  : command< "authorization commands", line_level, opt< line_exec_list > >, in< "line" > {};

struct line_modem_use
  : keyword_choice< "autotest", "callin", "callout", "cts-required", "dialin", "dialout", "dtr-active", "host", "inout",
                    "printer", "ri-is-cd" > {
  static constexpr std::string_view text = "a use of the modem";
};

// modem enable
//   e.g.  no modem enable
struct line_modem_enable : command< "modem enable" >, in< "line" > {};
// modem {callin | callout | dialin | dialout | host | inout | printer}
//   e.g.  modem InOut
//   not   modem fax                       expected a use of the modem, found 'fax'
struct line_modem : command< "modem", line_modem_use >, in< "line" > {};

// clang-format on

}  // namespace peerlint::grammar
