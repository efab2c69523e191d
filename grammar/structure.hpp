#pragma once

#include <algorithm>
#include <cstddef>
#include <string_view>

#include "grammar/pegtl.hpp"

// The shape of a file: what stands around commands. Each rule is matched against one line, without
// the blanks around it. lib/structure decides what a match means.
namespace peerlint::grammar::structure {

/// A literal as a template argument.
template <std::size_t Size>
struct literal_bytes {
  char text[Size]{};
  constexpr literal_bytes(const char (&from)[Size]) {  // NOLINT(google-explicit-constructor)
    std::copy_n(from, Size, text);
  }
};

/// A word that may be cut short, down to `Least` letters; letter case ignored.
template <literal_bytes Word, std::size_t Least>
struct cut_short {
  using rule_t = cut_short;
  using subs_t = pegtl::empty_list;

  template <class Input>
  static bool match(Input& in) {
    constexpr std::string_view word(Word.text, sizeof(Word.text) - 1);
    std::size_t size = 0;
    while (size < in.size() && size < word.size()) {
      const char c = in.peek_char(size);
      if ((c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c) != word[size]) break;
      ++size;
    }
    if (size < Least || (size < in.size() && !ends(in.peek_char(size)))) return false;
    in.bump_in_this_line(size);
    return true;
  }

 private:
  static bool ends(char c) { return c == ' ' || c == '\t' || c == '|'; }
};

/// These bytes.
template <literal_bytes Text>
struct text {
  using rule_t = text;
  using subs_t = pegtl::empty_list;

  template <class Input>
  static bool match(Input& in) {
    constexpr std::string_view wanted(Text.text, sizeof(Text.text) - 1);
    if (in.size() < wanted.size()) return false;
    if (std::string_view(in.current(), wanted.size()) != wanted) return false;
    in.bump_in_this_line(wanted.size());
    return true;
  }
};

// clang-format off

struct blanks : pegtl::plus< pegtl::blank > {};
struct some_blanks : pegtl::star< pegtl::blank > {};
struct line_end : pegtl::seq< some_blanks, pegtl::eof > {};
struct word_end : pegtl::sor< pegtl::at< pegtl::blank >, pegtl::eof > {};
struct any_text : pegtl::until< pegtl::eof > {};
struct word_text : pegtl::plus< pegtl::not_one< ' ', '\t' > > {};

// --- prompts -------------------------------------------------------------------------------------

struct prompt_name : pegtl::seq< pegtl::sor< pegtl::alnum, pegtl::one< '_' > >,
    pegtl::star< pegtl::sor< pegtl::alnum,
    pegtl::one< '_', '.', '-', '/', ':', '@', '~', '+' > > > > {};
struct prompt_mode : pegtl::seq< pegtl::one< '(' >,
    pegtl::plus< pegtl::not_one< '(', ')', '#', '>' > >, pegtl::one< ')' > > {};
struct prompt_mark : pegtl::one< '#', '>' > {};

// NAME [ ( MODE ) ] { # | > }
//   e.g.  R1#
//   e.g.  R1>
//   e.g.  R1(config-crypto-map)#
//   e.g.  hq.example-1/2(config)#
//   e.g.  RP/0/RP0/CPU0:core#
//   not   R1
//   not   #R1
//   not   R1()#
struct prompt : pegtl::seq< prompt_name, pegtl::opt< prompt_mode >, prompt_mark > {};

// [ DATE TIME ]: the stamp that a terminal program puts before each line of its log
//   e.g.  [2024-05-01 10:11:12]
//   e.g.  [10:11:12.123]
//   not   [OK]
struct log_stamp : pegtl::seq< pegtl::one< '[' >, pegtl::plus< pegtl::sor< pegtl::digit,
    pegtl::one< '-', '/', '.', ' ', 'T' > > >, pegtl::one< ':' >,
    pegtl::plus< pegtl::sor< pegtl::digit, pegtl::one< ':', '.', '+', 'Z' > > >,
    pegtl::one< ']' > > {};

// --- EXEC commands that matter -------------------------------------------------------------------

struct running : cut_short< "running-config", 2 > {};
struct startup : cut_short< "startup-config", 4 > {};
struct configuration_word : pegtl::sor< pegtl::istring< 'c', 'o', 'n', 'f' >,
    pegtl::istring< 'c', 'f', 'g' > > {};
struct configuration_file : pegtl::seq< pegtl::at< pegtl::star< pegtl::not_at< configuration_word >,
    pegtl::not_one< ' ', '\t' > >, configuration_word >, word_text > {};
struct whole_form : pegtl::sor< cut_short< "all", 2 >, cut_short< "full", 2 >,
    cut_short< "linenum", 1 >, pegtl::seq< cut_short< "view", 1 >, blanks,
    cut_short< "full", 1 > > > {};
struct shown_configuration : pegtl::sor< pegtl::seq< cut_short< "show", 2 >, blanks,
    pegtl::opt< cut_short< "sdwan", 2 >, blanks >, pegtl::sor< running, startup,
    cut_short< "configuration", 4 > > >, pegtl::seq< cut_short< "more", 2 >, blanks,
    configuration_file >, pegtl::seq< cut_short< "write", 2 >, blanks,
    cut_short< "terminal", 1 > > > {};

// { show [ sdwan ] { running-config | startup-config | configuration } | more FILE |
//   write terminal } …
//   e.g.  show running-config
//   e.g.  sh run | section crypto
//   e.g.  sho startup-config
//   e.g.  show sdwan running-config
//   e.g.  more nvram:startup-config
//   e.g.  wr t
//   not   show ip route
//   not   show ru-nning
//   not   write memory
struct show_configuration : pegtl::seq< shown_configuration, any_text > {};

// The same without what selects a part: the output is the whole configuration.
//   e.g.  show running-config
//   e.g.  sh run all
//   not   sh run | section crypto
//   not   sh run interface Gi0/0
struct show_whole_configuration : pegtl::seq< shown_configuration, some_blanks,
    pegtl::opt< whole_form >, line_end > {};

// configure [ terminal ]
//   e.g.  configure terminal
//   e.g.  conf t
//   e.g.  conf
//   not   configure replace flash:hq.cfg
//   not   con t
struct configure_terminal : pegtl::seq< cut_short< "configure", 4 >, pegtl::opt< blanks,
    cut_short< "terminal", 1 > >, line_end > {};

// do COMMAND
//   e.g.  do show run
//   not   down
struct do_command : pegtl::seq< cut_short< "do", 2 >, blanks > {};

// hostname NAME
//   e.g.  hostname R1
//   not   hostname
//   not   no hostname R1
//   not   host 192.0.2.1
struct hostname : pegtl::seq< cut_short< "hostname", 5 >, blanks > {};

// What a user may type at a `>` prompt, and what may follow a configuration.
//   e.g.  enable
//   e.g.  sh ver
//   not   interface Gi0/0
struct exec_command : pegtl::seq< pegtl::sor< cut_short< "enable", 2 >, cut_short< "show", 2 >,
    cut_short< "terminal", 3 >, cut_short< "ping", 2 >, cut_short< "traceroute", 2 >,
    cut_short< "telnet", 3 >, cut_short< "ssh", 3 >, cut_short< "exit", 2 >,
    cut_short< "logout", 2 >, pegtl::one< '?' >, configure_terminal >, any_text > {};

// What a script begins a device with.
//   e.g.  enable
//   e.g.  terminal length 0
//   e.g.  conf t
//   not   enable secret 5 $1$x
struct session_start : pegtl::sor< pegtl::seq< cut_short< "enable", 2 >, line_end >,
    pegtl::seq< cut_short< "terminal", 3 >, blanks, any_text >, configure_terminal > {};

// --- what routers and terminals say --------------------------------------------------------------

// Before `show running-config`. Also after `write memory`, with no configuration behind it.
//   e.g.  Building configuration...
//   not   Build
struct building : text< "Building configuration" > {};

// { Current configuration : N bytes | Using N out of N bytes }
//   e.g.  Current configuration : 4096 bytes
//   e.g.  Current configuration: 4096 bytes
//   e.g.  Using 1653 out of 262136 bytes
//   not   Using the router
struct configuration_size : pegtl::sor< text< "Current configuration" >,
    pegtl::seq< text< "Using " >, pegtl::plus< pegtl::digit >, text< " out of " > > > {};

// A section of `show tech-support`.
//   e.g.  ------------------ show running-config ------------------
//   not   ------------------
struct tech_rule : pegtl::rep_min< 5, pegtl::one< '-' > > {};
struct tech_command : pegtl::plus< pegtl::not_at< blanks, tech_rule >, pegtl::any > {};
struct tech_section : pegtl::seq< tech_rule, blanks, pegtl::at< cut_short< "show", 4 > >,
    tech_command, blanks, tech_rule > {};

struct month : pegtl::sor< text< "Jan" >, text< "Feb" >, text< "Mar" >, text< "Apr" >,
    text< "May" >, text< "Jun" >, text< "Jul" >, text< "Aug" >, text< "Sep" >, text< "Oct" >,
    text< "Nov" >, text< "Dec" > > {};
struct clock_time : pegtl::seq< pegtl::rep_min_max< 1, 2, pegtl::digit >, pegtl::one< ':' >,
    pegtl::rep< 2, pegtl::digit >, pegtl::one< ':' >, pegtl::rep< 2, pegtl::digit > > {};
struct calendar_day : pegtl::seq< pegtl::rep_min_max< 1, 2, pegtl::digit >, blanks,
    pegtl::opt< pegtl::rep< 4, pegtl::digit >, blanks > > {};
struct syslog_stamp : pegtl::seq< pegtl::opt< pegtl::one< '*', '.' > >, pegtl::opt< pegtl::rep< 4,
    pegtl::digit >, blanks >, month, blanks, calendar_day, clock_time > {};
struct sequence_number : pegtl::seq< pegtl::plus< pegtl::digit >, pegtl::one< ':' > > {};
struct facility : pegtl::seq< pegtl::one< '%' >, pegtl::upper,
    pegtl::plus< pegtl::sor< pegtl::upper, pegtl::digit, pegtl::one< '_', '-' > > >,
    pegtl::one< ':' > > {};
struct uptime_clock : pegtl::seq< pegtl::plus< pegtl::digit >, pegtl::one< ':' >, pegtl::rep< 2,
    pegtl::digit >, pegtl::one< ':' >, pegtl::rep< 2, pegtl::digit >, pegtl::one< ':' > > {};
struct uptime_days : pegtl::seq< pegtl::plus< pegtl::digit >, pegtl::one< 'y', 'w', 'd' >,
    pegtl::plus< pegtl::digit >, pegtl::one< 'w', 'd', 'h' >, pegtl::one< ':' > > {};
struct uptime_stamp : pegtl::seq< pegtl::opt< pegtl::one< '*', '.' > >, pegtl::sor< uptime_clock,
    uptime_days >, blanks > {};

// [ N : ] [ * | . ] TIME : … , or %FACILITY-N-MNEMONIC: …
//   e.g.  *Mar  1 00:00:12.345: %SYS-5-CONFIG_I: Configured from console by console
//   e.g.  Jul  9 2024 21:18:23.667: IP ARP: rcvd req
//   e.g.  000123: .May 12 10:11:12: %LINK-3-UPDOWN: Interface Tunnel1, changed state to down
//   e.g.  00:01:02: %SYS-5-RESTART: System restarted
//   e.g.  %LINEPROTO-5-UPDOWN: Line protocol on Interface Tunnel1
//   not   10 permit ip any any
//   not   March 1
struct syslog_line : pegtl::sor< uptime_stamp, pegtl::seq< pegtl::opt< sequence_number,
    some_blanks >, pegtl::sor< syslog_stamp, uptime_stamp, facility > > > {};

// % TEXT: how IOS answers
//   e.g.  % Invalid input detected at '^' marker.
//   e.g.  %Error opening tftp://192.0.2.1/x
//   not   %PLACEHOLDER% 10
struct router_answer : pegtl::seq< pegtl::one< '%' >,
    pegtl::not_at< pegtl::plus< pegtl::sor< pegtl::alnum, pegtl::one< '_' > > >,
    pegtl::one< '%' > >, pegtl::sor< pegtl::blank, pegtl::alpha > > {};

// The answers after which the line above had no effect.
//   e.g.  % Invalid input detected at '^' marker.
//   e.g.  % Incomplete command.
//   e.g.  % Ambiguous command:  "cry"
//   not   % Please answer 'yes' or 'no'.
struct refusal : pegtl::seq< pegtl::one< '%' >, some_blanks, pegtl::sor< text< "Invalid input" >,
    text< "Incomplete command" >, text< "Ambiguous command" >, text< "Unrecognized command" >,
    text< "Unknown command" > > > {};

// What IOS prints after `banner …` was typed, with the delimiter in it.
//   e.g.  Enter TEXT message.  End with the character '#'.
//   not   Enter configuration commands, one per line.  End with CNTL/Z.
struct text_request : text< "Enter TEXT message" > {};

// Other lines that no configuration has.
//   e.g.  Enter configuration commands, one per line.  End with CNTL/Z.
//   e.g.  Configuring from terminal, memory, or network [terminal]?
//   e.g.  [OK]
//   e.g.  Load for five secs: 0%/0%; one minute: 1%; five minutes: 1%
//   e.g.  Time source is NTP, 10:11:12.123 UTC Wed May 1 2024
//   e.g.  Password:
//   e.g.  ^
//   e.g.  Press RETURN to get started!
//   not   password 7 0822455D0A16
//   not   load-interval 30
struct chatter : pegtl::sor< text< "Enter configuration commands" >, text_request,
    text< "Configuring from terminal" >, text< "[OK" >, text< "Load for five secs" >,
    text< "Time source is" >, text< "No time source" >, text< "Password:" >, text< "Username:" >,
    text< "Uncompressed configuration" >, text< "Compressed configuration" >,
    text< "Destination filename [" >, text< "Press RETURN to get started" >,
    text< "User Access Verification" >, pegtl::seq< pegtl::one< '^' >, pegtl::eof > > {};

// A sentence. Behind a prompt of configuration mode it is the router's answer; commands are written
// small, or wholly in capitals.
//   e.g.  The name for the keys will be: hq.example.net
//   e.g.  Usage: General Purpose Key
//   not   usage
//   not   INTERFACE Gi0/0
struct sentence : pegtl::seq< pegtl::upper, pegtl::lower > {};

// --- lines of no device --------------------------------------------------------------------------

struct separator_sign : pegtl::sor< pegtl::ranges< '*', '/', ':', '@', '[', '`', '{', '~' >,
    pegtl::one< '=', '_', '"', '$', '&', '\'', '(', ')', ' ', '\t', '<', '>' > > {};

// A rule that a person drew.
//   e.g.  =====================
//   e.g.  ```
//   e.g.  ...
//   not   10 permit ip any any
//   not   @
struct separator : pegtl::seq< pegtl::rep_min< 3, pegtl::not_at< pegtl::one< '{' > >,
    separator_sign >, pegtl::eof > {};

// A rule that notes are divided with, as no router prints it: what stands behind is no output.
//   e.g.  ```
//   e.g.  ~~~
//   e.g.  ``` text
//   e.g.  ...
//   not   .....
//   not   =====
struct code_fence : pegtl::seq< pegtl::sor< pegtl::rep< 3, pegtl::one< '`' > >, pegtl::rep< 3,
    pegtl::one< '~' > > >, any_text > {};
struct notes_separator : pegtl::sor< code_fence, pegtl::seq< pegtl::rep< 3, pegtl::one< '.' > >,
    pegtl::eof > > {};

// {% … %} and <% … %> that fill a line: a template's own statements
//   e.g.  {% for peer in peers %}
//   e.g.  {%- endfor -%}
//   e.g.  <% if nat %>
//   not   {{ hostname }}
//   not   {% if a %} shutdown {% endif %}
struct template_statement : pegtl::sor< pegtl::seq< pegtl::string< '{', '%' >,
    pegtl::until< pegtl::string< '%', '}' > >, line_end >, pegtl::seq< pegtl::string< '<', '%' >,
    pegtl::until< pegtl::string< '%', '>' > >, line_end > > {};

// {# … #}: a template's comment
//   e.g.  {# only where NAT is #}
//   not   {{ hostname }}
struct template_comment : pegtl::seq< pegtl::string< '{', '#' >,
    pegtl::until< pegtl::string< '#', '}' > >, line_end > {};

// A line that only a configuration has; it ends the output of an EXEC command.
//   e.g.  version 15.7
//   e.g.  hostname R1
//   e.g.  interface GigabitEthernet0/0
//   e.g.  crypto isakmp policy 10
//   e.g.  conf t
//   not   interface: Tunnel1
//   not   interface statistics follow
//   not   Interface              IP-Address      OK? Method Status
//   not   crypto engine type: Hardware
struct interface_head : pegtl::seq< text< "interface " >, pegtl::sor< text< "range " >,
    pegtl::one< '{' >, pegtl::seq< pegtl::alpha, pegtl::star< pegtl::sor< pegtl::alpha,
    pegtl::one< '-' > > >, some_blanks, pegtl::digit > > > {};
struct head_word : pegtl::sor< interface_head, text< "router " >, text< "ip route " >,
    text< "ip access-list " >, text< "route-map " >, text< "event manager applet " >,
    text< "ip sla " >, text< "line vty " >, text< "line con " >, text< "enable secret " >,
    text< "service timestamps " >, text< "no service " >, text< "username " >,
    text< "aaa new-model" > > {};
struct crypto_head : pegtl::seq< text< "crypto " >, pegtl::sor< text< "isakmp " >, text< "ikev2 " >,
    text< "ipsec " >, text< "map " >, text< "pki " >, text< "keyring " >, text< "dynamic-map " >,
    text< "gdoi " > > > {};
struct access_list_head : pegtl::seq< text< "access-list " >, pegtl::plus< pegtl::digit >, blanks,
    pegtl::sor< text< "permit " >, text< "deny " >, text< "remark " > > > {};
struct version_head : pegtl::seq< text< "version " >, pegtl::plus< pegtl::digit >,
    pegtl::one< '.' >, pegtl::plus< pegtl::digit > > {};
struct configuration_head : pegtl::seq< pegtl::sor< version_head, pegtl::seq< text< "hostname " >,
    word_text, line_end >, head_word, crypto_head, access_list_head, configure_terminal >,
    any_text > {};

// --- blocks of text ------------------------------------------------------------------------------

struct banner_type : pegtl::sor< cut_short< "motd", 1 >, cut_short< "login", 1 >,
    cut_short< "exec", 1 >, cut_short< "incoming", 1 >, cut_short< "slip-ppp", 1 >,
    cut_short< "prompt-timeout", 1 >, cut_short< "config-save", 1 >, cut_short< "text", 4 > > {};
struct line_message : pegtl::sor< cut_short< "vacant-message", 6 >,
    cut_short< "refuse-message", 6 > > {};
struct text_opener : pegtl::sor< line_message, pegtl::seq< cut_short< "banner", 3 >,
    pegtl::opt< blanks, banner_type > >, pegtl::seq< cut_short< "aaa", 3 >, blanks,
    cut_short< "authentication", 4 >, blanks, pegtl::sor< cut_short< "banner", 2 >,
    cut_short< "fail-message", 1 > > >, pegtl::seq< cut_short< "menu", 4 >, blanks, word_text,
    blanks, pegtl::sor< cut_short< "title", 2 >, cut_short< "prompt", 1 > > >,
    pegtl::seq< cut_short< "ip", 2 >, blanks, pegtl::sor< cut_short< "admission", 4 >,
    cut_short< "auth-proxy", 4 > >, blanks, cut_short< "auth-proxy-banner", 11 >, blanks,
    pegtl::sor< cut_short< "http", 2 >, cut_short< "ftp", 2 >, cut_short< "telnet", 2 > > > > {};

// { banner [ TYPE ] | aaa authentication { banner | fail-message } | menu NAME { title | prompt } |
//   vacant-message | refuse-message } DELIMITER …
// What follows the match begins with the delimiter.
//   e.g.  banner motd ^C
//   e.g.  ban mot #Keep out#
//   e.g.  banner ^CHello^C
//   e.g.  aaa authentication banner ^CHello^C
//   e.g.  menu START title ^C
//   e.g.  vacant-message ^C
//   not   banner motd
//   not   aaa authentication login default local
//   not   menu START text 1 Reload
struct delimited_text : pegtl::seq< text_opener, blanks, pegtl::at< pegtl::any > > {};

// certificate [ KIND ] NUMBER, key-string: hex follows, then `quit`
//   e.g.  certificate self-signed 01
//   e.g.  key-string
//   not   key-string SECRET
struct hex_opener : pegtl::sor< pegtl::seq< cut_short< "certificate", 11 >, blanks, any_text >,
    pegtl::seq< cut_short< "key-string", 10 >, line_end > > {};

// Groups of hex digits, or one word of base64.
//   e.g.  30820245 308201AE A0030201
//   e.g.  AAAAB3NzaC1yc2EAAAADAQABAAABgQ==
//   not   exit-address-family
//   not   quit
//   not   crypto isakmp policy 10
struct hex_groups : pegtl::seq< pegtl::plus< pegtl::xdigit, pegtl::xdigit, some_blanks >,
    pegtl::eof > {};
struct base64_line : pegtl::seq< pegtl::opt< text< "ssh-rsa " > >, pegtl::rep_min< 20,
    pegtl::sor< pegtl::alnum, pegtl::one< '+', '/' > > >, pegtl::star< pegtl::one< '=' > >,
    pegtl::eof > {};
struct hex_line : pegtl::sor< hex_groups, base64_line > {};

// The end of hex. Where a program wrote the text, the tab before it may be two characters.
//   e.g.  quit
//   e.g.  \tquit
//   not   exit
struct hex_end : pegtl::seq< pegtl::opt< pegtl::string< '\\', 't' > >,
    pegtl::istring< 'q', 'u', 'i', 't' >, pegtl::eof > {};

// PEM: from -----BEGIN to -----END
//   e.g.  -----BEGIN CERTIFICATE-----
//   not   -----END CERTIFICATE-----
struct pem_begin : text< "-----BEGIN " > {};
struct pem_end : text< "-----END " > {};
struct pem_header : pegtl::seq< pegtl::plus< pegtl::sor< pegtl::alpha, pegtl::one< '-' > > >,
    pegtl::one< ':' >, pegtl::blank, any_text > {};
struct pem_base64 : pegtl::seq< pegtl::plus< pegtl::sor< pegtl::alnum,
    pegtl::one< '+', '/', '=' > > >, pegtl::eof > {};
struct pem_line : pegtl::sor< pem_header, pem_base64 > {};

// macro name NAME: up to `@`
//   e.g.  macro name uplink
//   not   macro apply uplink
struct macro_opener : pegtl::seq< cut_short< "macro", 3 >, blanks, cut_short< "name", 1 >, blanks,
    word_text, line_end > {};

// macro auto execute … {: up to `}`
//   e.g.  macro auto execute CISCO_PHONE_EVENT {
//   not   macro auto execute CISCO_PHONE_EVENT builtin CISCO_PHONE_AUTO_SMARTPORT
struct macro_body_opener : pegtl::seq< cut_short< "macro", 3 >, blanks, cut_short< "auto", 1 >,
    blanks, pegtl::until< pegtl::seq< pegtl::one< '{' >, line_end > > > {};

// http-raw-request: up to `exit`
//   e.g.  http-raw-request
//   not   http raw http://192.0.2.1
struct raw_request_opener : pegtl::seq< cut_short< "http-raw-request", 5 >, line_end > {};

// clang-format on

}  // namespace peerlint::grammar::structure
