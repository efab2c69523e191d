#pragma once

#include "grammar/lexical.hpp"

// IP SLA: the headers of operations, when they run, and what follows from what they see. Each in
// the three generations of the syntax: `rtr`, `ip sla monitor`, `ip sla`.
namespace peerlint::grammar {

// clang-format off

struct sla_operation : number< 1, 2147483647, "an operation" > {};
struct sla_removed : rest_of_line< "the value" > {};
struct sla_no_line : seq< sla_operation, opt< sla_removed > > {};

// ip sla <1-2147483647>
//   e.g.  ip sla 10
//   not   ip sla ten                      expected an operation (1-2147483647), found 'ten'
struct ip_sla_header : command< "ip sla", sla_operation >, in< "config" >, opens< "ip-sla" > {};
// ip sla monitor <1-2147483647>
//   e.g.  ip sla monitor 10
struct ip_sla_monitor_header
  : command< "ip sla monitor", sla_operation >, in< "config" >, opens< "ip-sla-monitor" > {};
// rtr <1-2147483647>
//   e.g.  rtr 10
struct rtr_header : command< "rtr", sla_operation >, in< "config" >, opens< "rtr" > {};

// --- when operations run -------------------------------------------------------------------------

// `12:30` or `12:30:15`.
struct sla_clock : terminal< sla_clock > {
  static constexpr std::string_view text = "a time (12:30:00)";
  static bool take(std::string_view word, capture& /*found*/, syntax& /*out*/) {
    return word.find(':') != std::string_view::npos &&
           word.find_first_not_of("0123456789:") == std::string_view::npos;
  }
};
struct sla_day : number_within< 1, 31, "a day of the month (1-31)" > {};
struct sla_month
  : keyword_choice< "January", "February", "March", "April", "May", "June", "July", "August",
                    "September", "October", "November", "December" > {
  static constexpr std::string_view text = "a month";
};
struct sla_milliseconds : number< 0, 604800000, "a time in milliseconds" > {};
struct sla_start_now : on< "now" > {};
struct sla_start_pending : on< "pending" > {};
struct sla_start_random : on< "random", sla_milliseconds > {};
struct sla_start_after : on< "after", sla_clock > {};
struct sla_start_at
  : seq< sla_clock, opt< first_of< seq< sla_day, sla_month >, seq< sla_month, sla_day > > > > {};
struct sla_start_time
  : on< "start-time", first_of< sla_start_at, choose< sla_start_now, sla_start_pending, sla_start_random,
                                                      sla_start_after > > > {};
struct sla_forever : on< "forever" > {};
struct sla_life_seconds : number< 0, 2147483647, "a time in seconds" > {};
struct sla_life : on< "life", first_of< sla_life_seconds, choose< sla_forever > > > {};
struct sla_ageout_seconds : number< 0, 2073600, "a time in seconds" > {};
struct sla_ageout : on< "ageout", sla_ageout_seconds > {};
struct sla_recurring : on< "recurring" > {};
struct sla_scheduled
  : seq< sla_operation, any_number_of< choose< sla_life, sla_start_time, sla_ageout, sla_recurring > > > {};

// ip sla schedule <operation> [life {forever | <seconds>}] [start-time {<hh:mm[:ss]> [<month> <day> | <day> <month>] | now | pending | random <ms> | after <hh:mm:ss>}] [ageout <0-2073600>] [recurring]
//   e.g.  ip sla schedule 10 life forever start-time now
//   e.g.  ip sla schedule 10 start-time 12:30:00 Apr 5 recurring
//   e.g.  ip sla schedule 10 start-time after 00:05:00 life 3600 ageout 60
//   not   ip sla schedule 10 life ever    expected a time in seconds (0-2147483647) or forever, found 'ever'
struct ip_sla_schedule : command< "ip sla schedule", sla_scheduled >, in< "config" > {
  using no_arguments = sla_no_line;
};
//   e.g.  ip sla monitor schedule 10 life forever start-time now
struct ip_sla_monitor_schedule : command< "ip sla monitor schedule", sla_scheduled >, in< "config" > {
  using no_arguments = sla_no_line;
};
//   e.g.  rtr schedule 10 life 86400 start-time pending
struct rtr_schedule : command< "rtr schedule", sla_scheduled >, in< "config" > {
  using no_arguments = sla_no_line;
};

struct sla_group : number< 1, 2147483647, "a group" > {};
struct sla_group_members : name< "the numbers of operations (1,3-5)" > {};
struct sla_period_seconds : number< 1, 604800, "a time in seconds" > {};
struct sla_period : on< "schedule-period", sla_period_seconds > {};
struct sla_together : on< "schedule-together" > {};
struct sla_frequency_range : name< "a range of times in seconds (50-100)" > {};
struct sla_frequency_between : on< "range", sla_frequency_range > {};
struct sla_frequency_seconds : number< 1, 604800, "a time in seconds" > {};
struct sla_group_frequency
  : on< "frequency", first_of< sla_frequency_seconds, choose< sla_frequency_between > > > {};
struct sla_group_scheduled
  : seq< sla_group, sla_group_members,
         any_number_of< choose< sla_period, sla_together, sla_group_frequency, sla_life, sla_start_time,
                                sla_ageout, sla_recurring > > > {};
struct sla_no_group : seq< sla_group, opt< sla_removed > > {};

// ip sla group schedule <group> <operations> {schedule-period <seconds> | schedule-together} [frequency {<seconds> | range <a-b>}] [life …] [start-time …] [ageout …]
//   e.g.  ip sla group schedule 1 1,3-5 schedule-period 20 frequency range 30-60 life forever start-time now
//   e.g.  ip sla group schedule 2 7,9 schedule-together start-time now
struct ip_sla_group_schedule : command< "ip sla group schedule", sla_group_scheduled >, in< "config" > {
  using no_arguments = sla_no_group;
};
//   e.g.  ip sla monitor group schedule 1 1-5 schedule-period 20 start-time now
struct ip_sla_monitor_group_schedule
  : command< "ip sla monitor group schedule", sla_group_scheduled >, in< "config" > {
  using no_arguments = sla_no_group;
};
//   e.g.  rtr group schedule 1 1-5 schedule-period 20 start-time now
struct rtr_group_schedule : command< "rtr group schedule", sla_group_scheduled >, in< "config" > {
  using no_arguments = sla_no_group;
};

// {ip sla | ip sla monitor | rtr} restart <operation>
//   e.g.  ip sla restart 10
struct ip_sla_restart : command< "ip sla restart", sla_operation >, in< "config" > {};
//   e.g.  ip sla monitor restart 10
struct ip_sla_monitor_restart : command< "ip sla monitor restart", sla_operation >, in< "config" > {};
//   e.g.  rtr restart 10
struct rtr_restart : command< "rtr restart", sla_operation >, in< "config" > {};

// {ip sla | ip sla monitor | rtr} reset
//   e.g.  ip sla reset
struct ip_sla_reset : command< "ip sla reset" >, in< "config" > {};
//   e.g.  ip sla monitor reset
struct ip_sla_monitor_reset : command< "ip sla monitor reset" >, in< "config" > {};
//   e.g.  rtr reset
struct rtr_reset : command< "rtr reset" >, in< "config" > {};

// clang-format on

}  // namespace peerlint::grammar
