#pragma once

#include "grammar/lexical.hpp"

// What the router logs, and where to.
namespace peerlint::grammar {

// clang-format off

struct log_severity_name
  : keyword_choice< "alerts", "critical", "debugging", "emergencies", "errors", "informational",
                    "notifications", "warnings" > {
  static constexpr std::string_view text = "a severity";
};
struct log_severity : first_of< number_within< 0, 7, "a severity (0-7)" >, log_severity_name > {};
struct log_discriminator : on< "discriminator", name< "a discriminator" > > {};
struct log_filtered : on< "filtered" > {};
struct log_guaranteed : on< "guaranteed" > {};
struct log_xml : on< "xml" > {};
struct log_destination
  : seq< any_number_of< choose< log_discriminator, log_filtered, log_guaranteed, log_xml > >, opt< log_severity > > {};

// logging on
//   e.g.  logging on
struct logging_on : command< "logging on" >, in< "config" > {};

// logging console [discriminator <name>] [filtered | guaranteed | xml] [<severity>]
//   e.g.  no logging console
//   e.g.  logging console discriminator EXCESS
//   e.g.  logging console critical
struct logging_console : command< "logging console", log_destination >, in< "config" >, bare_no {};

// logging monitor [discriminator <name>] [filtered | guaranteed | xml] [<severity>]
//   e.g.  logging monitor 6
struct logging_monitor : command< "logging monitor", log_destination >, in< "config" >, bare_no {};

// logging trap [<severity>]
//   e.g.  logging trap informational
//   not   logging trap loud               expected a severity (0-7), a severity or the end of the line, found 'loud'
struct logging_trap : command< "logging trap", opt< log_severity > >, in< "config" >, bare_no {};

struct log_buffer_size : number_within< 4096, 4294967295, "a size in bytes (4096-4294967295)" > {};

// logging buffered [discriminator <name>] [filtered | xml] [<4096-4294967295>] [<severity>]
//   e.g.  logging buffered 65535 debugging
struct logging_buffered
  : command< "logging buffered", any_number_of< choose< log_discriminator, log_filtered, log_xml > >,
             opt< log_buffer_size >, opt< log_severity > >,
    in< "config" >, bare_no {};

struct log_history_size : on< "size", number< 0, 500, "a number of messages" > > {};

// logging history {<severity> | size <0-500>}
//   e.g.  logging history informational
struct logging_history
  : command< "logging history", first_of< choose< log_history_size >, log_severity > >, in< "config" >, bare_no {};

struct log_facility_name
  : keyword_choice< "auth", "cron", "daemon", "kern", "local0", "local1", "local2", "local3", "local4",
                    "local5", "local6", "local7", "lpr", "mail", "news", "sys9", "sys10", "sys11",
                    "sys12", "sys13", "sys14", "syslog", "user", "uucp" > {
  static constexpr std::string_view text = "a facility";
};

// logging facility <facility>
//   e.g.  logging facility local6
struct logging_facility : command< "logging facility", log_facility_name >, in< "config" >, bare_no {};

struct log_vrf : on< "vrf", name< "a VRF" > > {};

// logging source-interface <interface> [vrf <vrf>]
//   e.g.  logging source-interface Loopback0
struct logging_source
  : command< "logging source-interface", interface_words< "an interface" >, opt< choose< log_vrf > > >,
    in< "config" > {
  using no_arguments = opt< rest_of_line< "the value" > >;
};

struct log_server : first_of< dotted_quad< "an IPv4 address" >, name< "a host name" > > {};
struct log_server_ipv6 : on< "ipv6", first_of< ipv6_word< "an IPv6 address" >, host_name< "a host name" > > > {};
struct log_port : on< "port", number< 1, 65535, "a port" > > {};
struct log_transport : on< "transport", keyword_choice< "beep", "tcp", "tls", "udp" >, opt< choose< log_port > > > {};
struct log_session : on< "session-id", rest_of_line< "an identifier" > > {};
struct log_sequence : on< "sequence-num-session" > {};
struct log_server_options
  : any_number_of< choose< log_vrf, log_transport, log_discriminator, log_filtered, log_xml, log_session,
                           log_sequence > > {};

// logging host {<ip> | <name> | ipv6 <address>} [vrf <vrf>] [transport {tcp | udp | tls} [port <n>]] [discriminator <name>] [filtered] [xml] [session-id …] [sequence-num-session]
//   e.g.  logging host 192.0.2.50
//   e.g.  logging host 192.0.2.50 vrf MGMT transport udp port 7004
//   e.g.  logging host ipv6 2001:db8::50
struct logging_host
  : command< "logging host", first_of< choose< log_server_ipv6 >, log_server >, log_server_options >,
    in< "config" > {};

// logging {<ip> | <name>}: as it was written before
//   e.g.  logging 192.0.2.50
struct logging_server : command< "logging", log_server >, in< "config" > {};

struct log_origin_words : rest_of_line< "a text" > {};
struct log_origin_host : on< "hostname" > {};
struct log_origin_ip : on< "ip" > {};
struct log_origin_ipv6 : on< "ipv6" > {};
struct log_origin_string : on< "string", log_origin_words > {};

// logging origin-id {hostname | ip | ipv6 | string <text>}
//   e.g.  logging origin-id hostname
struct logging_origin
  : command< "logging origin-id", choose< log_origin_host, log_origin_ip, log_origin_ipv6, log_origin_string > >,
    in< "config" >, bare_no {};

struct log_except : on< "except", log_severity > {};
struct log_rate_all : on< "all" > {};
struct log_rate_console : on< "console", opt< choose< log_rate_all > > > {};

// logging rate-limit [all | console [all]] <1-10000> [except <severity>]
//   e.g.  logging rate-limit 10000 except warnings
struct logging_rate_limit
  : command< "logging rate-limit", opt< choose< log_rate_all, log_rate_console > >,
             number< 1, 10000, "messages a second" >, opt< choose< log_except > > >,
    in< "config" >, bare_no {};

struct log_queue_trap : on< "trap" > {};

// logging queue-limit [trap] <0-2147483647>
//   e.g.  logging queue-limit 100
struct logging_queue_limit
  : command< "logging queue-limit", opt< choose< log_queue_trap > >,
             number< 0, 2147483647, "a number of messages" > >,
    in< "config" >, bare_no {};

struct log_filter : rest_of_line< "a filter" > {};

// logging discriminator <name> <filter>
//   e.g.  logging discriminator EXCESS severity drops 6 msg-body drops EXCESSCOLL
struct logging_discriminator
  : command< "logging discriminator", name< "a discriminator" >, log_filter >, in< "config" > {
  using no_arguments = opt< rest_of_line< "the value" > >;
};

// logging userinfo
//   e.g.  logging userinfo
struct logging_userinfo : command< "logging userinfo" >, in< "config" > {};

// logging snmp-authfail
//   e.g.  logging snmp-authfail
struct logging_snmp_authfail : command< "logging snmp-authfail" >, in< "config" > {};

// logging count
//   e.g.  logging count
struct logging_count : command< "logging count" >, in< "config" > {};

struct log_dmvpn_rate : on< "rate-limit", number< 1, 10000, "messages a minute" > > {};

// logging dmvpn [rate-limit <1-10000>]
//   e.g.  logging dmvpn rate-limit 20
struct logging_dmvpn : command< "logging dmvpn", opt< choose< log_dmvpn_rate > > >, in< "config" >, bare_no {};

// logging reload [message-limit <n>] [<severity>]
//   e.g.  logging reload debugging
struct logging_reload : command< "logging reload", opt< log_filter > >, in< "config" >, bare_no {};

// logging persistent [url <url>] [size <bytes>] [filesize <bytes>] …
//   e.g.  logging persistent size 104857600 filesize 10485760
struct logging_persistent : command< "logging persistent", opt< log_filter > >, in< "config" >, bare_no {};

// clang-format on

}  // namespace peerlint::grammar
