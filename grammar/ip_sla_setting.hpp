#pragma once

#include "grammar/lexical.hpp"

// How an operation of IP SLA runs, in all three generations of the syntax.
namespace peerlint::grammar {

// clang-format off

struct sla_seconds : number< 1, 604800, "a time in seconds" > {};

// frequency <1-604800>
//   e.g.  frequency 5
//   not   frequency 0                     expected a time in seconds (1-604800), found '0'
struct sla_frequency
  : command< "frequency", sla_seconds >, in< "ip-sla", "ip-sla-monitor", "rtr" >, bare_no {};

struct sla_timeout_ms : number< 0, 604800000, "a time in milliseconds" > {};

// timeout <0-604800000>
//   e.g.  timeout 1000
struct sla_timeout
  : command< "timeout", sla_timeout_ms >, in< "ip-sla", "ip-sla-monitor", "rtr" >, bare_no {};

struct sla_threshold_ms : number< 0, 2147483647, "a time in milliseconds" > {};

// threshold <ms>
//   e.g.  threshold 500
struct sla_threshold
  : command< "threshold", sla_threshold_ms >, in< "ip-sla", "ip-sla-monitor", "rtr" >, bare_no {};

struct sla_octet : number< 0, 255, "a type of service" > {};

// tos <0-255>
//   e.g.  tos 184
struct sla_tos : command< "tos", sla_octet >, in< "ip-sla", "ip-sla-monitor", "rtr" >, bare_no {};

struct sla_vrf_name : name< "a VRF" > {};

// vrf <vrf>
//   e.g.  vrf ISP1
struct sla_vrf : command< "vrf", sla_vrf_name >, in< "ip-sla", "ip-sla-monitor", "rtr" >, bare_no {};
// vrfName <vrf>
//   e.g.  vrfName ISP1
struct sla_vrf_name_line
  : command< "vrfname", sla_vrf_name >, in< "ip-sla-monitor", "rtr" >, bare_no {};

struct sla_text : rest_of_line< "a text" > {};

// owner <text>
//   e.g.  owner noc@example.com
struct sla_owner
  : command< "owner", sla_text >, in< "ip-sla", "ip-sla-monitor", "rtr" >, bare_no {};
// tag <text>
//   e.g.  tag ISP1 core
struct sla_tag : command< "tag", sla_text >, in< "ip-sla", "ip-sla-monitor", "rtr" >, bare_no {};

struct sla_data_size : number< 0, 17513, "a number of bytes" > {};

// request-data-size <bytes>
//   e.g.  request-data-size 64
struct sla_request_size
  : command< "request-data-size", sla_data_size >, in< "ip-sla", "ip-sla-monitor", "rtr" >, bare_no {};

// verify-data
//   e.g.  verify-data
struct sla_verify_data
  : command< "verify-data" >, in< "ip-sla", "ip-sla-monitor", "rtr" > {};

// http-raw-request: the request follows, up to exit
//   e.g.  http-raw-request
struct sla_raw_request
  : command< "http-raw-request" >, in< "ip-sla", "ip-sla-monitor", "rtr" > {};

// --- of no account for failover: the lines are kept ------------------------------------------------

struct sla_count : number< 0, 4294967295, "a number" > {};

// response-data-size <bytes>
//   e.g.  response-data-size 64
struct sla_response_size
  : command< "response-data-size", sla_count >, in< "ip-sla", "ip-sla-monitor", "rtr" >, bare_no {};
// data-pattern <hex>
//   e.g.  data-pattern ABCDABCD
struct sla_data_pattern
  : command< "data-pattern", name< "a pattern" > >, in< "ip-sla" >, bare_no {};
// traffic-class <0-255>
//   e.g.  traffic-class 184
struct sla_traffic_class : command< "traffic-class", sla_octet >, in< "ip-sla" >, bare_no {};
// flow-label <0-1048575>
//   e.g.  flow-label 5
struct sla_flow_label : command< "flow-label", sla_count >, in< "ip-sla" >, bare_no {};
// cos <0-7>
//   e.g.  cos 5
struct sla_cos : command< "cos", number< 0, 7, "a class of service" > >, in< "ip-sla" >, bare_no {};
// dscp <value>
//   e.g.  dscp 46
struct sla_dscp : command< "dscp", name< "a DSCP value" > >, in< "ip-sla" >, bare_no {};
// precision {microseconds | milliseconds}
//   e.g.  precision microseconds
struct sla_precision
  : command< "precision", keyword_choice< "microseconds", "milliseconds" > >,
    in< "ip-sla", "ip-sla-monitor", "rtr" >, bare_no {};
// percentile <what> <percent>
//   e.g.  percentile rtt 95
struct sla_percentile
  : command< "percentile", rest_of_line< "what is judged" > >, in< "ip-sla" > {};
// clock-tolerance ntp oneway {absolute <us> | percent <n>}
//   e.g.  clock-tolerance ntp oneway percent 5
struct sla_clock_tolerance
  : command< "clock-tolerance ntp oneway", rest_of_line< "a tolerance" > >,
    in< "ip-sla", "ip-sla-monitor" >, bare_no {};
// operation-packet-priority {high | normal}
//   e.g.  operation-packet-priority high
struct sla_packet_priority
  : command< "operation-packet-priority", keyword_choice< "high", "normal" > >, in< "ip-sla" >,
    bare_no {};
// optimize timestamp
//   e.g.  optimize timestamp
struct sla_optimize : command< "optimize timestamp" >, in< "ip-sla" > {};
// lsr-path <ip> …
//   e.g.  lsr-path 192.0.2.1 192.0.2.2
struct sla_lsr_path
  : command< "lsr-path", rest_of_line< "the hops" > >, in< "ip-sla", "ip-sla-monitor", "rtr" >,
    bare_no {};
// http-status-code-ignore …
//   e.g.  http-status-code-ignore
struct sla_status_ignore
  : command< "http-status-code-ignore", opt< rest_of_line< "codes" > > >, in< "ip-sla" >, bare_no {};

struct sla_secondary_seconds : number< 0, 604800, "a time in seconds" > {};

// secondary-frequency {both | connection-loss | timeout} <0-604800>
//   e.g.  secondary-frequency both 10
struct sla_secondary_both
  : command< "secondary-frequency both", sla_secondary_seconds >, in< "ip-sla" >, bare_no {};
//   e.g.  secondary-frequency connection-loss 10
struct sla_secondary_connection_loss
  : command< "secondary-frequency connection-loss", sla_secondary_seconds >, in< "ip-sla" >, bare_no {};
//   e.g.  secondary-frequency timeout 10
struct sla_secondary_timeout
  : command< "secondary-frequency timeout", sla_secondary_seconds >, in< "ip-sla" >, bare_no {};

struct sla_history_filter : keyword_choice< "all", "failures", "none", "overThreshold" > {};
struct sla_history_buckets : on< "buckets", sla_count > {};
struct sla_history_interval : seq< sla_count, choose< sla_history_buckets > > {};

// history {lives-kept | buckets-kept | hours-of-statistics-kept | distributions-of-statistics-kept | statistics-distribution-interval} <n>
// history filter {none | all | failures | overThreshold}
// history enhanced interval <seconds> buckets <n>
//   e.g.  history lives-kept 1
struct sla_history_lives : command< "history lives-kept", sla_count >, in< "ip-sla" >, bare_no {};
//   e.g.  history buckets-kept 20
struct sla_history_kept : command< "history buckets-kept", sla_count >, in< "ip-sla" >, bare_no {};
//   e.g.  history hours-of-statistics-kept 4
struct sla_history_hours
  : command< "history hours-of-statistics-kept", sla_count >, in< "ip-sla" >, bare_no {};
//   e.g.  history distributions-of-statistics-kept 2
struct sla_history_distributions
  : command< "history distributions-of-statistics-kept", sla_count >, in< "ip-sla" >, bare_no {};
//   e.g.  history statistics-distribution-interval 10
struct sla_history_distribution_interval
  : command< "history statistics-distribution-interval", sla_count >, in< "ip-sla" >, bare_no {};
//   e.g.  history filter failures
struct sla_history_filter_line
  : command< "history filter", sla_history_filter >, in< "ip-sla" >, bare_no {};
//   e.g.  history enhanced interval 900 buckets 100
struct sla_history_enhanced
  : command< "history enhanced interval", sla_history_interval >, in< "ip-sla" >, bare_no {};

// {lives-of-history-kept | buckets-of-history-kept | samples-of-history-kept | hours-of-statistics-kept | distributions-of-statistics-kept | paths-of-statistics-kept | hops-of-statistics-kept | statistics-distribution-interval} <n>
// filter-for-history {none | all | failures | overThreshold}
// enhanced-history interval <seconds> buckets <n>
//   e.g.  lives-of-history-kept 1
struct sla_old_lives
  : command< "lives-of-history-kept", sla_count >, in< "ip-sla-monitor", "rtr" >, bare_no {};
//   e.g.  buckets-of-history-kept 20
struct sla_old_buckets
  : command< "buckets-of-history-kept", sla_count >, in< "ip-sla-monitor", "rtr" >, bare_no {};
//   e.g.  samples-of-history-kept 16
struct sla_samples
  : command< "samples-of-history-kept", sla_count >, in< "ip-sla", "ip-sla-monitor", "rtr" >,
    bare_no {};
//   e.g.  hours-of-statistics-kept 4
struct sla_old_hours
  : command< "hours-of-statistics-kept", sla_count >, in< "ip-sla-monitor", "rtr" >, bare_no {};
//   e.g.  distributions-of-statistics-kept 2
struct sla_old_distributions
  : command< "distributions-of-statistics-kept", sla_count >, in< "ip-sla-monitor", "rtr" >,
    bare_no {};
//   e.g.  paths-of-statistics-kept 3
struct sla_paths
  : command< "paths-of-statistics-kept", sla_count >, in< "ip-sla", "ip-sla-monitor", "rtr" >,
    bare_no {};
//   e.g.  hops-of-statistics-kept 16
struct sla_hops
  : command< "hops-of-statistics-kept", sla_count >, in< "ip-sla", "ip-sla-monitor", "rtr" >,
    bare_no {};
//   e.g.  statistics-distribution-interval 10
struct sla_old_distribution_interval
  : command< "statistics-distribution-interval", sla_count >, in< "ip-sla-monitor", "rtr" >,
    bare_no {};
//   e.g.  filter-for-history failures
struct sla_old_filter
  : command< "filter-for-history", sla_history_filter >, in< "ip-sla-monitor", "rtr" >, bare_no {};
//   e.g.  enhanced-history interval 900 buckets 100
struct sla_old_enhanced
  : command< "enhanced-history interval", sla_history_interval >, in< "ip-sla-monitor", "rtr" >,
    bare_no {};

// clang-format on

}  // namespace peerlint::grammar
