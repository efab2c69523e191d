#pragma once

#include "grammar/lexical.hpp"

// TCP and UDP ports, by number or name, as access lists and NAT have them.
namespace peerlint::grammar {

// clang-format off

struct ace_port_number : number_within< 0, 65535, "a port (0-65535)" > {};
struct ace_port_name
  : keyword_choice< "bgp", "biff", "bootpc", "bootps", "chargen", "cmd", "daytime", "discard",
                    "dnsix", "domain", "drip", "echo", "exec", "finger", "ftp", "ftp-data", "gopher",
                    "hostname", "ident", "irc", "isakmp", "klogin", "kshell", "login", "lpd",
                    "mobile-ip", "msrpc", "nameserver", "netbios-dgm", "netbios-ns", "netbios-ss",
                    "nntp", "non500-isakmp", "ntp", "onep-plain", "onep-tls", "pim-auto-rp", "pop2",
                    "pop3", "rip", "ripv6", "smtp", "snmp", "snmptrap", "sunrpc", "syslog",
                    "tacacs", "talk", "telnet", "tftp", "time", "uucp", "who", "whois", "www",
                    "xdmcp" > {
  static constexpr std::string_view text = "the name of a port";
};
struct ace_port : first_of< ace_port_number, ace_port_name > {};

// clang-format on

}  // namespace peerlint::grammar
