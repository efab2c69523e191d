#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <variant>

#include <peerlint/model/ikev2.hpp>
#include <peerlint/span.hpp>
#include "command/field.hpp"
#include "command/option_line.hpp"

namespace peerlint::grammar {
struct cookie_threshold;
struct crypto_ikev2_certificate_cache;
struct crypto_ikev2_cookie_challenge;
struct crypto_ikev2_cts;
struct crypto_ikev2_diagnose;
struct crypto_ikev2_disconnect_revoked;
struct crypto_ikev2_dpd;
struct crypto_ikev2_fragmentation;
struct crypto_ikev2_http_url;
struct crypto_ikev2_limit_negotiation;
struct crypto_ikev2_limit_queue;
struct crypto_ikev2_limit_sessions;
struct crypto_ikev2_nat_keepalive;
struct crypto_ikev2_redirect_client;
struct crypto_ikev2_redirect_gateway;
struct crypto_ikev2_window;
struct fragmentation_bytes;
struct global_dpd_interval;
struct global_dpd_mode;
struct global_dpd_retry;
struct global_keepalive_seconds;
struct ikev2_half_open;
struct ikev2_half_open_direction;
struct ikev2_session_limit;
struct ikev2_window_size;
}  // namespace peerlint::grammar

namespace peerlint::command {

struct crypto_ikev2_dpd {
  using production = grammar::crypto_ikev2_dpd;
  located<std::uint16_t> interval;
  located<std::uint16_t> retry;
  located<model::ikev2_dpd_mode> mode;
  void fields(auto& take) {
    take(from<grammar::global_dpd_interval>, interval);
    take(from<grammar::global_dpd_retry>, retry);
    take(from<grammar::global_dpd_mode>, mode);
  }
};

struct crypto_ikev2_nat_keepalive {
  using production = grammar::crypto_ikev2_nat_keepalive;
  located<std::uint16_t> seconds;
  void fields(auto& take) { take(from<grammar::global_keepalive_seconds>, seconds); }
};

struct crypto_ikev2_fragmentation {
  using production = grammar::crypto_ikev2_fragmentation;
  std::optional<located<std::uint16_t>> bytes;
  void fields(auto& take) { take(from<grammar::fragmentation_bytes>, bytes); }
};

struct crypto_ikev2_cookie_challenge {
  using production = grammar::crypto_ikev2_cookie_challenge;
  located<std::uint16_t> sessions;
  void fields(auto& take) { take(from<grammar::cookie_threshold>, sessions); }
};

struct crypto_ikev2_window {
  using production = grammar::crypto_ikev2_window;
  located<std::uint16_t> size;
  void fields(auto& take) { take(from<grammar::ikev2_window_size>, size); }
};

struct crypto_ikev2_limit_negotiation {
  using production = grammar::crypto_ikev2_limit_negotiation;
  located<std::uint32_t> sessions;
  std::optional<located<std::string_view>> direction;
  void fields(auto& take) {
    take(from<grammar::ikev2_half_open>, sessions);
    take(from<grammar::ikev2_half_open_direction>, direction);
  }
};

struct crypto_ikev2_limit_sessions {
  using production = grammar::crypto_ikev2_limit_sessions;
  located<std::uint32_t> sessions;
  void fields(auto& take) { take(from<grammar::ikev2_session_limit>, sessions); }
};

using ikev2_global_command =
    std::variant<crypto_ikev2_dpd, crypto_ikev2_nat_keepalive, crypto_ikev2_fragmentation,
                 crypto_ikev2_cookie_challenge, crypto_ikev2_window, crypto_ikev2_limit_negotiation,
                 crypto_ikev2_limit_sessions, option_line<grammar::crypto_ikev2_limit_queue>,
                 option_line<grammar::crypto_ikev2_http_url>,
                 option_line<grammar::crypto_ikev2_certificate_cache>,
                 option_line<grammar::crypto_ikev2_diagnose>,
                 option_line<grammar::crypto_ikev2_disconnect_revoked>,
                 option_line<grammar::crypto_ikev2_cts>,
                 option_line<grammar::crypto_ikev2_redirect_client>,
                 option_line<grammar::crypto_ikev2_redirect_gateway>>;

}  // namespace peerlint::command
