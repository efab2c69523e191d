#pragma once

#include "grammar/event_manager_detector.hpp"

// What starts an applet.
namespace peerlint::grammar {

// clang-format off

struct event_tag : name< "a tag" > {};
struct tagged_event : on< "tag", event_tag > {};
struct event_detector
  : choose< on_application, on_cli, on_config, on_counter, on_env, on_fan, on_gold, on_identity,
            on_interface, on_ioswdsysmon, on_ipsla, on_mat, on_neighbor, on_nf, on_none, on_oir,
            on_process, on_resource, on_rf, on_routing, on_rpc, on_snmp, on_snmp_notification,
            on_snmp_object, on_syslog, on_timer, on_track, on_wdsysmon > {};

struct detector_name
  : keyword_choice< "application", "cli", "config", "counter", "env", "fan", "gold", "identity",
                    "interface", "ioswdsysmon", "ipsla", "mat", "neighbor-discovery", "nf", "none",
                    "oir", "process", "resource", "rf", "routing", "rpc", "snmp",
                    "snmp-notification", "snmp-object", "syslog", "timer", "track", "wdsysmon" > {
  static constexpr std::string_view text = "a detector";
};

// event [tag <tag>] syslog pattern <text> [occurs <1-32>] [period <seconds>] [priority <priority>] [severity-…]
// event [tag <tag>] track <1-32767> [state {up | down | any}]
// event [tag <tag>] timer {absolute | countdown | watchdog} time <seconds> [name <name>]
// event [tag <tag>] timer cron cron-entry <text> [name <name>]
// event [tag <tag>] cli pattern <text> [sync {yes | no}] [skip {yes | no}] [mode <mode>] [enter] [questionmark] [tab] [occurs <1-32>] [period <seconds>] [default <seconds>]
// event [tag <tag>] none [sync {yes | no}] [default <seconds>]
// event [tag <tag>] ipsla [operation-id <1-2147483647>] [group-name <name>] [reaction-type <type>] [dest-ip-address <ip>]
// event [tag <tag>] routing network <prefix> [type {add | all | modify | remove}] [protocol <protocol>] [ge <n>] [le <n>] [ne <n>]
// event [tag <tag>] interface name <interface> parameter <counter> entry-op <operator> entry-val <value> …
// event [tag <tag>] snmp oid <oid> get-type {exact | next} entry-op <operator> entry-val <value> …
// event [tag <tag>] counter name <name> entry-op <operator> entry-val <value> …
// event [tag <tag>] application [subsystem <n>] [type <n>]
// event [tag <tag>] {config | env | fan | gold | identity | ioswdsysmon | mat | neighbor-discovery | nf | oir | process | resource | rf | rpc | snmp-notification | snmp-object | wdsysmon} …
// event … [maxrun <seconds>] [ratelimit <seconds>]
//   e.g.  event syslog pattern "%TRACK-6-STATE: 1 .* Up -> Down" maxrun 60 ratelimit 30
//   e.g.  event tag msg syslog occurs 3 pattern "LINK-3-UPDOWN" period 60.5 priority 5
//   e.g.  event syslog pattern SYS-5-CONFIG_I severity-notification skip 2
//   e.g.  event track 1 state down
//   e.g.  event tag probe track 20 maxrun 90
//   e.g.  event timer watchdog time 60 name POLL
//   e.g.  event timer countdown time 10.500
//   e.g.  event timer absolute name LATER time 1767225600
//   e.g.  event timer cron name NIGHT cron-entry "5 2 * * *" maxrun 120
//   e.g.  event timer cron cron-entry $_cron
//   e.g.  event cli pattern "show running-config" skip yes period 0 sync no
//   e.g.  event cli pattern "^write memory" sync yes mode "exec" enter occurs 2 default 30
//   e.g.  event none
//   e.g.  event none sync yes default 20 maxrun 600
//   e.g.  event ipsla operation-id 10 reaction-type timeout
//   e.g.  event ipsla group-name PROBES operation-id 10 reaction-type rtt dest-ip-address 198.51.100.9
//   e.g.  event routing network 0.0.0.0/0 type remove protocol all ge 1 le 30 ne 24
//   e.g.  event interface name GigabitEthernet0/0 parameter input_errors entry-op ge entry-val 100 entry-type increment poll-interval 60
//   e.g.  event interface name Gi 0/0 parameter txload entry-op gt entry-val 200 entry-val-is-increment false exit-comb and exit-op lt exit-val 100 exit-val-is-increment false exit-time 60 average-factor 4 poll-interval 5
//   e.g.  event interface name "GigabitEthernet0/0" parameter rxload entry-op gt entry-val 200 poll-interval 5
//   e.g.  event snmp oid 1.3.6.1.4.1.9.2.1.56.0 get-type exact entry-op gt entry-val "80" entry-type value exit-op lt exit-val "60" exit-type value exit-event true poll-interval 30
//   e.g.  event counter name runs entry-op eq entry-val 5 exit-op ge exit-val 0
//   e.g.  event application subsystem 798 type 25
//   e.g.  event config maxrun 30
//   e.g.  event env severity major
//   e.g.  event fan slot 1
//   e.g.  event gold card all testing-type monitoring severity-major test-name "TestFabric" consecutive-failure 5
//   e.g.  event identity interface GigabitEthernet1/0/1 authc fail mac-address 0000.5e00.5301
//   e.g.  event ioswdsysmon sub1 cpu-proc taskname "IP Input" op ge val 80 period 60
//   e.g.  event wdsysmon sub1 mem-tot-used op gt val 90 is-percent true
//   e.g.  event mat interface regexp "Gig.*" type add hold-down 60
//   e.g.  event neighbor-discovery interface regexp "GigabitEthernet.*" cdp add
//   e.g.  event neighbor-discovery interface GigabitEthernet0/1 line-event
//   e.g.  event nf monitor-name FLOWS event-type create event1 entry-value "100" field counter bytes long entry-op ge
//   e.g.  event oir
//   e.g.  event oir event removal maxrun 30
//   e.g.  event process start process-name "nat"
//   e.g.  event resource policy MEMORY
//   e.g.  event rf event RF_PROG_ACTIVE_FAST
//   e.g.  event rpc maxrun 90
//   e.g.  event snmp-notification oid 1.3.6.1.6.3.1.1.4.1.0 oid-val "1.3.6.1.6.3.1.1.5.3" op eq src-ip-address 192.0.2.9 direction incoming
//   e.g.  event snmp-object oid 1.3.6.1.4.1.9.9.9 type string sync yes skip no istable no
//   not   event track                     expected a track object (1-32767)
//   not   event track 1 state dead        expected up, down or any, found 'dead'
//   not   event syslog occurs 40 pattern "x"     expected a number of occurrences (1-32), found '40'
//   not   event timer cron name NIGHT     expected name, maxrun, ratelimit or cron-entry
//   not   event none sync maybe           expected no or yes, found 'maybe'
struct applet_event
  : command< "event", opt< choose< tagged_event > >, event_detector >, in< "applet" > {
  // `no event manager …` is no line of an applet.
  struct event_words : rest_of_line< "an event" > {};
  using no_arguments
    = seq< opt< choose< tagged_event > >, opt< detector_name, opt< event_words > > >;
};

// clang-format on

}  // namespace peerlint::grammar
