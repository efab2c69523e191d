#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <variant>

#include <peerlint/model/isakmp_settings.hpp>
#include <peerlint/span.hpp>
#include "command/field.hpp"
#include "command/option_line.hpp"

namespace peerlint::grammar {
struct crypto_isakmp_address_pool;
struct crypto_isakmp_aggressive;
struct crypto_isakmp_defaults;
struct crypto_isakmp_diagnose;
struct crypto_isakmp_disconnect_revoked;
struct crypto_isakmp_enable;
struct crypto_isakmp_fragmentation;
struct crypto_isakmp_identity;
struct crypto_isakmp_keepalive;
struct crypto_isakmp_nat_keepalive;
struct crypto_isakmp_performance;
struct crypto_isakmp_spi_recovery;
struct crypto_isakmp_xauth_timeout;
struct dpd_interval;
struct dpd_retry;
struct dpd_when;
struct isakmp_identity_word;
struct nat_keepalive_seconds;
struct xauth_seconds;
}  // namespace peerlint::grammar

namespace peerlint::command {

struct crypto_isakmp_keepalive {
  using production = grammar::crypto_isakmp_keepalive;
  located<model::dead_peer_detection> keepalive;
  void fields(auto& take) {
    take(from<grammar::dpd_interval>, [this](located<std::uint32_t> seconds) {
      keepalive.value.interval = seconds.value;
      keepalive.at = seconds.at;
    });
    take(from<grammar::dpd_retry>, [this](located<std::uint32_t> seconds) {
      keepalive.value.retry = seconds.value;
      keepalive.at = join(keepalive.at, seconds.at);
    });
    take(from<grammar::dpd_when>, [this](located<std::string_view> word) {
      keepalive.value.periodic = word.value == "periodic";
      keepalive.at = join(keepalive.at, word.at);
    });
  }
};

struct crypto_isakmp_identity {
  using production = grammar::crypto_isakmp_identity;
  located<model::isakmp_identity> identity;
  void fields(auto& take) { take(from<grammar::isakmp_identity_word>, identity); }
};

struct crypto_isakmp_aggressive {
  using production = grammar::crypto_isakmp_aggressive;
};

struct crypto_isakmp_enable {
  using production = grammar::crypto_isakmp_enable;
};

struct crypto_isakmp_defaults {
  using production = grammar::crypto_isakmp_defaults;
};

struct crypto_isakmp_spi_recovery {
  using production = grammar::crypto_isakmp_spi_recovery;
};

struct crypto_isakmp_fragmentation {
  using production = grammar::crypto_isakmp_fragmentation;
};

struct crypto_isakmp_nat_keepalive {
  using production = grammar::crypto_isakmp_nat_keepalive;
  located<std::uint32_t> seconds;
  void fields(auto& take) { take(from<grammar::nat_keepalive_seconds>, seconds); }
};

struct crypto_isakmp_xauth_timeout {
  using production = grammar::crypto_isakmp_xauth_timeout;
  located<std::uint32_t> seconds;
  void fields(auto& take) { take(from<grammar::xauth_seconds>, seconds); }
};

using isakmp_global_command =
    std::variant<crypto_isakmp_keepalive, crypto_isakmp_identity, crypto_isakmp_aggressive,
                 crypto_isakmp_enable, crypto_isakmp_defaults, crypto_isakmp_spi_recovery,
                 crypto_isakmp_fragmentation, crypto_isakmp_nat_keepalive,
                 crypto_isakmp_xauth_timeout, option_line<grammar::crypto_isakmp_address_pool>,
                 option_line<grammar::crypto_isakmp_diagnose>,
                 option_line<grammar::crypto_isakmp_disconnect_revoked>,
                 option_line<grammar::crypto_isakmp_performance>>;

}  // namespace peerlint::command
