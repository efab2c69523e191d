#pragma once

#include "grammar/eem_text.hpp"

// The Embedded Event Manager: applets, and what holds for all of them. Their events:
// event_manager_event.hpp; their actions: event_manager_action.hpp.
namespace peerlint::grammar {

// clang-format off

struct applet_name : eem_text< "the name of an applet" > {};
struct applet_class : name< "a class (A to Z, or default)" > {};
struct applet_bypass : keyword< "bypass" > {};
struct applet_authorization : on< "authorization", applet_bypass > {};
struct applet_in_class : on< "class", applet_class > {};
struct applet_trap : on< "trap" > {};

// event manager applet <name> [authorization bypass] [class <A-Z | default>] [trap]
//   e.g.  event manager applet ISP1-DOWN
//   e.g.  event manager applet ISP1-DOWN authorization bypass class A trap
//   not   event manager applet            expected the name of an applet
//   not   event manager applet A bypass   expected authorization, class, trap or the end of the line, found 'bypass'
struct event_manager_applet
  : command< "event manager applet", applet_name,
             any_number_of< choose< applet_authorization, applet_in_class, applet_trap > > >,
    in< "config" >, opens< "applet" > {
  using no_arguments = seq< applet_name, opt< rest_of_line< "an option" > > >;
};

struct applet_description_text : rest_of_line< "a description" > {};

// description <text>
//   e.g.  description moves the default route to ISP2
struct applet_description
  : command< "description", applet_description_text >, in< "applet" >, bare_no {};

// --- what several events together mean -----------------------------------------------------------

struct trigger_occurs : number< 1, 32, "a number of occurrences" > {};
struct trigger_period : eem_seconds< 0, 4294967295, "a period in seconds" > {};
struct trigger_start : eem_text< "a cron entry" > {};
struct trigger_delay : eem_seconds< 0, 4294967295, "a delay in seconds" > {};

// trigger [occurs <1-32>] [period <seconds>] [period-start <cron entry>] [delay <seconds>]
//   e.g.  trigger
//   e.g.  trigger occurs 2 period 60 delay 10.5
//   e.g.  trigger period-start "0 8 * * 1-5" period 3600
//   not   trigger occurs 40               expected a number of occurrences (1-32), found '40'
struct applet_trigger
  : command< "trigger",
             any_number_of< choose< on< "occurs", trigger_occurs >, on< "period", trigger_period >,
                                    on< "period-start", trigger_start >,
                                    on< "delay", trigger_delay > > > >,
    in< "applet" >, opens< "applet-trigger" >, bare_no {};

struct correlated_tag : name< "the tag of an event" > {};
struct correlated_track : number< 1, 32767, "a track object" > {};
struct correlated_event : on< "event", correlated_tag > {};
struct correlated_object : on< "track", correlated_track > {};
struct correlated : choose< correlated_event, correlated_object > {};
struct correlate_and : on< "and" > {};
struct correlate_or : on< "or" > {};
struct correlate_andnot : on< "andnot" > {};

// correlate {event <tag> | track <1-32767>} [{and | or | andnot} {event <tag> | track <1-32767>}] …
//   e.g.  correlate event 1
//   e.g.  correlate event probe and event link andnot track 3
//   not   correlate event probe event link     expected and, or, andnot or the end of the line, found 'event'
struct trigger_correlate
  : command< "correlate", correlated,
             any_number_of< choose< correlate_and, correlate_or, correlate_andnot >, correlated > >,
    in< "applet-trigger" >, bare_no {};

struct attribute_tag : name< "the tag of an event" > {};
struct attribute_occurs : number< 1, 32, "a number of occurrences" > {};

// attribute tag <tag> [occurs <1-32>]
//   e.g.  attribute tag probe occurs 3
struct trigger_attribute
  : command< "attribute tag", attribute_tag, opt< choose< on< "occurs", attribute_occurs > > > >,
    in< "applet-trigger" > {
  using no_arguments = seq< attribute_tag, opt< rest_of_line< "the number of occurrences" > > >;
};

// clang-format on

}  // namespace peerlint::grammar
