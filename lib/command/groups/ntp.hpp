#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <variant>

#include <peerlint/span.hpp>
#include "command/field.hpp"
#include "command/option_line.hpp"

namespace peerlint::grammar {
struct ntp_authenticate;
struct ntp_authentication_key;
struct ntp_clock_period;
struct ntp_filter_peer;
struct ntp_filter_query;
struct ntp_filter_serve;
struct ntp_filter_serve_only;
struct ntp_key_algorithm;
struct ntp_key_encoding;
struct ntp_key_number;
struct ntp_key_value;
struct ntp_logging;
struct ntp_master;
struct ntp_max_associations;
struct ntp_passive;
struct ntp_peer;
struct ntp_server;
struct ntp_source;
struct ntp_trusted_key;
struct ntp_update_calendar;
}  // namespace peerlint::grammar

namespace peerlint::command {

struct ntp_authentication_key {
  using production = grammar::ntp_authentication_key;
  located<std::uint32_t> number;
  located<std::string_view> algorithm;
  located<std::string_view> key;
  std::optional<located<std::uint16_t>> encoding;
  void fields(auto& take) {
    take(from<grammar::ntp_key_number>, number);
    take(from<grammar::ntp_key_algorithm>, algorithm);
    take(from<grammar::ntp_key_value>, key);
    take(from<grammar::ntp_key_encoding>, encoding);
  }
};

using ntp_command =
    std::variant<repeated_option_line<grammar::ntp_server>, repeated_option_line<grammar::ntp_peer>,
                 option_line<grammar::ntp_source>, option_line<grammar::ntp_master>,
                 option_line<grammar::ntp_update_calendar>, option_line<grammar::ntp_clock_period>,
                 option_line<grammar::ntp_logging>, option_line<grammar::ntp_passive>,
                 option_line<grammar::ntp_max_associations>, option_line<grammar::ntp_filter_peer>,
                 option_line<grammar::ntp_filter_query>, option_line<grammar::ntp_filter_serve>,
                 option_line<grammar::ntp_filter_serve_only>,
                 option_line<grammar::ntp_authenticate>,
                 repeated_option_line<grammar::ntp_trusted_key>, ntp_authentication_key>;

}  // namespace peerlint::command
