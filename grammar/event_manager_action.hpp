#pragma once

#include "grammar/event_manager_verb.hpp"

// What an applet does.
namespace peerlint::grammar {

// clang-format off

struct action_label : eem_text< "a label" > {};
struct action_verb
  : choose< verb_add, verb_append, verb_break, verb_cli, verb_cns_event, verb_comment, verb_context,
            verb_continue, verb_counter, verb_decrement, verb_divide, verb_else, verb_elseif,
            verb_end, verb_exit, verb_file, verb_force_switchover, verb_foreach, verb_gets,
            verb_handle_error, verb_help, verb_if, verb_increment, verb_info, verb_mail,
            verb_multiply, verb_policy, verb_publish_event, verb_puts, verb_regexp, verb_reload,
            verb_set, verb_snmp_object_value, verb_snmp_trap, verb_string, verb_subtract,
            verb_syslog, verb_track, verb_wait, verb_while > {};

// action <label> cli command <text> [pattern <text>]
// action <label> syslog [priority <priority>] [facility <text>] msg <text>
// action <label> puts [nonewline] <text>
// action <label> gets <variable>
// action <label> mail server <host> to <address> from <address> [cc <address>] [subject <text>] [body <text>] [port <1-65535>] [secure {none | tls}] …
// action <label> snmp-trap [intdata1 <number>] [intdata2 <number>] [strdata <text>]
// action <label> snmp-object-value <type> <value> [next-oid <oid>]
// action <label> cns-event msg <text>
// action <label> {set | append} <variable> [<value>]
// action <label> {increment | decrement} <variable> [<number>]
// action <label> {add | subtract | multiply | divide} <number> <number>
// action <label> regexp <pattern> <text> [<variable> …]
// action <label> string {compare | equal | first | index | last | length | match | range | replace | tolower | toupper | trim | trimleft | trimright} …
// action <label> if <value> {eq | ge | gt | le | lt | ne} <value> [goto <label>]
// action <label> {elseif | while} <value> {eq | ge | gt | le | lt | ne} <value>
// action <label> foreach <variable> <text> [<delimiters>]
// action <label> {else | end | break | continue | help | reload | force-switchover}
// action <label> exit [<result>]
// action <label> wait <1-31536000>
// action <label> policy <name>
// action <label> publish-event sub-system <number> type <number> [arg1 <text>] …
// action <label> counter name <name> op {dec | inc | nop | set} value <number>
// action <label> context {retrieve | save} key <key> variable <name>
// action <label> handle-error type {exit | ignore | warn}
// action <label> track {read <1-32767> | set <1-32767> state {down | up}}
// action <label> file {close | delete | gets | open | puts | read | seek | tell | write} …
// action <label> comment <text>
// action <label> info type <type> …
//   e.g.  action 010 cli command "enable"
//   e.g.  action 1.0 cli command "write memory" pattern "confirm|#"
//   e.g.  action 1.1 cli command ""
//   e.g.  action 020 cli command enable
//   e.g.  action 030 cli command "action 1 cli command "show clock""
//   e.g.  action "a b" cli command "never closed
//   e.g.  action 040 syslog msg "ISP1 is down: $_track_state"
//   e.g.  action 040 syslog priority critical msg "ISP1 is down" facility EEM
//   e.g.  action 050 puts nonewline "> "
//   e.g.  action 050 puts $_cli_result
//   e.g.  action 060 gets answer
//   e.g.  action 070 mail server "192.0.2.25" to "ops@example.com" from "r1@example.com" cc "noc@example.com" subject "ISP1" body "$_cli_result" port 587 secure tls
//   e.g.  action 070 mail server mail.example.com to a@example.com from b@example.com subject x body y source-interface Loopback0 vrf MGMT
//   e.g.  action 080 snmp-trap intdata1 1 intdata2 -2 strdata "ISP1"
//   e.g.  action 080 snmp-object-value int 5 next-oid 1.3.6.1.4.1.9.9.9.2
//   e.g.  action 090 cns-event msg "ISP1 is down"
//   e.g.  action 100 set count 0
//   e.g.  action 100 set text "two words"
//   e.g.  action 110 append text " and more"
//   e.g.  action 110 append text
//   e.g.  action 120 increment count
//   e.g.  action 120 decrement count 2
//   e.g.  action 130 add $count 1
//   e.g.  action 130 subtract 10 $count
//   e.g.  action 130 multiply 2 3
//   e.g.  action 130 divide $count 4
//   e.g.  action 140 regexp "via (.*), Gig" "$_cli_result" whole hop
//   e.g.  action 140 regexp "^up$" $_track_state
//   e.g.  action 150 string compare nocase length 3 "$a" "$b"
//   e.g.  action 150 string equal "$a" "up"
//   e.g.  action 150 string first "," "$a" 2
//   e.g.  action 150 string index "$a" 0
//   e.g.  action 150 string last "," "$a"
//   e.g.  action 150 string length "$a"
//   e.g.  action 150 string match nocase "*down*" "$_syslog_msg"
//   e.g.  action 150 string range "$a" 0 5
//   e.g.  action 150 string replace "$a" 0 5 ""
//   e.g.  action 150 string tolower "$a"
//   e.g.  action 150 string toupper "$a" 0 3
//   e.g.  action 150 string trim "$a"
//   e.g.  action 150 string trimleft "$a" "0"
//   e.g.  action 150 string trimright "$a" " \r\n"
//   e.g.  action 160 if $_track_state eq "up"
//   e.g.  action 160 if $count gt 5 goto 900
//   e.g.  action 160 if $count == 5
//   e.g.  action 170 elseif $_regexp_result ne 1
//   e.g.  action 180 else
//   e.g.  action 190  while $count lt 10
//   e.g.  action 200 foreach hop "192.0.2.1 198.51.100.1"
//   e.g.  action 200 foreach line "$_cli_result" "\n"
//   e.g.  action 210 break
//   e.g.  action 210 continue
//   e.g.  action 220 end
//   e.g.  action 230 exit
//   e.g.  action 230 exit 1
//   e.g.  action 240 wait 10
//   e.g.  action 250 policy ISP2-UP
//   e.g.  action 260 publish-event sub-system 798 type 25 arg1 "ISP1" arg2 "down" arg3 "" arg4 "x"
//   e.g.  action 270 counter name runs op inc value 1
//   e.g.  action 270 counter name runs value 0 op set
//   e.g.  action 280 context save key RUNS variable "count"
//   e.g.  action 280 context retrieve key RUNS variable count
//   e.g.  action 290 handle-error type ignore
//   e.g.  action 300 track read 1
//   e.g.  action 300 track set 99 state down
//   e.g.  action 310 file open LOG flash:eem.log a
//   e.g.  action 310 file puts LOG "$_cli_result"
//   e.g.  action 310 file close LOG
//   e.g.  action 320 comment ##### what comes now #####
//   e.g.  action 330 info type routername
//   e.g.  action 330 info type snmp oid 1.3.6.1.2.1.1.1.0 get-type exact
//   e.g.  action 330 info type syslog history 10
//   e.g.  action 340 force-switchover
//   e.g.  action 340 help
//   e.g.  action 350 reload
//   not   action 1.0                      expected add, append, break, cli, cns-event, comment, context, continue, counter, decrement, divide, else, elseif, end, exit, file, force-switchover, foreach, gets, handle-error, help, if, increment, info, mail, multiply, policy, publish-event, puts, regexp, reload, set, snmp-object-value, snmp-trap, string, subtract, syslog, track, wait or while
//   not   action 1.0 cli command "copy a b" patern "confirm"     expected pattern or the end of the line, found 'patern'
//   not   action 1.0 wait 0               expected a time in seconds (1-31536000), found '0'
//   not   action 1.0 if $a is 5           expected eq, ge, gt, le, lt or ne, found 'is'
struct applet_action
  : command< "action", action_label, action_verb >, in< "applet" > {
  using no_arguments = seq< action_label, opt< rest_of_line< "an action" > > >;
};

// clang-format on

}  // namespace peerlint::grammar
