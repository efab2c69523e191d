#pragma once

#include <cstdint>
#include <string_view>
#include <variant>

#include <peerlint/span.hpp>
#include "command/field.hpp"
#include "command/option_line.hpp"

namespace peerlint::grammar {
struct sla_clock_tolerance;
struct sla_cos;
struct sla_data_pattern;
struct sla_data_size;
struct sla_dscp;
struct sla_flow_label;
struct sla_frequency;
struct sla_history_distribution_interval;
struct sla_history_distributions;
struct sla_history_enhanced;
struct sla_history_filter_line;
struct sla_history_hours;
struct sla_history_kept;
struct sla_history_lives;
struct sla_hops;
struct sla_lsr_path;
struct sla_octet;
struct sla_old_buckets;
struct sla_old_distribution_interval;
struct sla_old_distributions;
struct sla_old_enhanced;
struct sla_old_filter;
struct sla_old_hours;
struct sla_old_lives;
struct sla_optimize;
struct sla_owner;
struct sla_packet_priority;
struct sla_paths;
struct sla_percentile;
struct sla_precision;
struct sla_raw_request;
struct sla_request_size;
struct sla_response_size;
struct sla_samples;
struct sla_secondary_both;
struct sla_secondary_connection_loss;
struct sla_secondary_timeout;
struct sla_seconds;
struct sla_status_ignore;
struct sla_tag;
struct sla_text;
struct sla_threshold;
struct sla_threshold_ms;
struct sla_timeout;
struct sla_timeout_ms;
struct sla_tos;
struct sla_traffic_class;
struct sla_verify_data;
struct sla_vrf;
struct sla_vrf_name;
struct sla_vrf_name_line;
}  // namespace peerlint::grammar

namespace peerlint::command {

/// A line that sets a number of an operation.
template <class Production>
struct sla_number {
  using production = Production;
  located<std::uint32_t> value;
  void fields(auto& take) {
    take(from<grammar::sla_seconds>, value);
    take(from<grammar::sla_timeout_ms>, value);
    take(from<grammar::sla_threshold_ms>, value);
    take(from<grammar::sla_octet>, value);
    take(from<grammar::sla_data_size>, value);
  }
};

/// A line that sets a text of an operation.
template <class Production>
struct sla_string {
  using production = Production;
  located<std::string_view> value;
  void fields(auto& take) {
    take(from<grammar::sla_vrf_name>, value);
    take(from<grammar::sla_text>, value);
  }
};

struct sla_verify_data {
  using production = grammar::sla_verify_data;
};

/// `http-raw-request`: the lines behind it are a block, no commands.
struct sla_raw_request {
  using production = grammar::sla_raw_request;
};

using ip_sla_setting_command = std::variant<
    sla_number<grammar::sla_frequency>, sla_number<grammar::sla_timeout>,
    sla_number<grammar::sla_threshold>, sla_number<grammar::sla_tos>,
    sla_number<grammar::sla_request_size>, sla_string<grammar::sla_vrf>,
    sla_string<grammar::sla_vrf_name_line>, sla_string<grammar::sla_owner>,
    sla_string<grammar::sla_tag>, sla_verify_data, sla_raw_request,
    option_line<grammar::sla_response_size>, option_line<grammar::sla_data_pattern>,
    option_line<grammar::sla_traffic_class>, option_line<grammar::sla_flow_label>,
    option_line<grammar::sla_cos>, option_line<grammar::sla_dscp>,
    option_line<grammar::sla_precision>, option_line<grammar::sla_clock_tolerance>,
    option_line<grammar::sla_packet_priority>, option_line<grammar::sla_optimize>,
    option_line<grammar::sla_lsr_path>, option_line<grammar::sla_status_ignore>,
    option_line<grammar::sla_secondary_both>, option_line<grammar::sla_secondary_connection_loss>,
    option_line<grammar::sla_secondary_timeout>, option_line<grammar::sla_history_lives>,
    option_line<grammar::sla_history_kept>, option_line<grammar::sla_history_hours>,
    option_line<grammar::sla_history_distributions>,
    option_line<grammar::sla_history_distribution_interval>,
    option_line<grammar::sla_history_filter_line>, option_line<grammar::sla_history_enhanced>,
    option_line<grammar::sla_old_lives>, option_line<grammar::sla_old_buckets>,
    option_line<grammar::sla_samples>, option_line<grammar::sla_old_hours>,
    option_line<grammar::sla_old_distributions>, option_line<grammar::sla_paths>,
    option_line<grammar::sla_hops>, option_line<grammar::sla_old_distribution_interval>,
    option_line<grammar::sla_old_filter>, option_line<grammar::sla_old_enhanced>,
    repeated_option_line<grammar::sla_percentile>>;

}  // namespace peerlint::command
