#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <variant>

#include <peerlint/model/ipsec_policy.hpp>
#include <peerlint/span.hpp>
#include "command/field.hpp"
#include "command/option_line.hpp"

namespace peerlint::grammar {
struct crypto_ipsec_default_set;
struct crypto_ipsec_df_bit;
struct crypto_ipsec_dummy;
struct crypto_ipsec_ecn;
struct crypto_ipsec_fragmentation;
struct crypto_ipsec_idle_time;
struct crypto_ipsec_ipv4_deny;
struct crypto_ipsec_lifetime;
struct crypto_ipsec_multi_sn;
struct crypto_ipsec_optional;
struct crypto_ipsec_optional_retry;
struct crypto_ipsec_replay;
struct crypto_ipsec_sa_strength;
struct crypto_ipsec_spi_matching;
struct crypto_ipsec_udp;
struct df_bit_word;
struct fragmentation_word;
struct global_sa_seconds;
struct lifetime_kind;
struct sa_days;
struct sa_idle_seconds;
struct sa_kilobytes;
struct sa_replay_disable;
struct sa_replay_size;
struct sa_volume_off;
}  // namespace peerlint::grammar

namespace peerlint::command {

struct crypto_ipsec_lifetime {
  using production = grammar::crypto_ipsec_lifetime;
  std::optional<located<std::uint32_t>> seconds;
  std::optional<located<std::uint32_t>> kilobytes;
  std::optional<located<std::uint32_t>> days;
  std::optional<located<bool>> volume_off;
  located<std::string_view> which;
  void fields(auto& take) {
    take(from<grammar::global_sa_seconds>, seconds);
    take(from<grammar::sa_kilobytes>, kilobytes);
    take(from<grammar::sa_days>, days);
    take(from<grammar::sa_volume_off>, volume_off);
    take(from<grammar::lifetime_kind>, which);
  }
};

struct crypto_ipsec_replay {
  using production = grammar::crypto_ipsec_replay;
  located<std::uint32_t> window;  ///< 0 is `disable`
  void fields(auto& take) {
    take(from<grammar::sa_replay_size>, window);
    take(from<grammar::sa_replay_disable>, [this](located<std::string_view> word) {
      window = {0, word.at};
    });
  }
};

struct crypto_ipsec_idle_time {
  using production = grammar::crypto_ipsec_idle_time;
  located<std::uint32_t> seconds;
  void fields(auto& take) { take(from<grammar::sa_idle_seconds>, seconds); }
};

struct crypto_ipsec_df_bit {
  using production = grammar::crypto_ipsec_df_bit;
  located<model::df_bit> bit;
  void fields(auto& take) { take(from<grammar::df_bit_word>, bit); }
};

struct crypto_ipsec_fragmentation {
  using production = grammar::crypto_ipsec_fragmentation;
  located<model::ipsec_fragmentation> when;
  void fields(auto& take) { take(from<grammar::fragmentation_word>, when); }
};

struct crypto_ipsec_udp {
  using production = grammar::crypto_ipsec_udp;
};

struct crypto_ipsec_default_set {
  using production = grammar::crypto_ipsec_default_set;
};

struct crypto_ipsec_optional {
  using production = grammar::crypto_ipsec_optional;
};

using ipsec_global_command = std::variant<
    crypto_ipsec_lifetime, crypto_ipsec_replay, crypto_ipsec_idle_time, crypto_ipsec_df_bit,
    crypto_ipsec_fragmentation, crypto_ipsec_udp, crypto_ipsec_default_set, crypto_ipsec_optional,
    option_line<grammar::crypto_ipsec_dummy>, option_line<grammar::crypto_ipsec_ecn>,
    option_line<grammar::crypto_ipsec_multi_sn>, option_line<grammar::crypto_ipsec_spi_matching>,
    option_line<grammar::crypto_ipsec_optional_retry>, option_line<grammar::crypto_ipsec_ipv4_deny>,
    option_line<grammar::crypto_ipsec_sa_strength>>;

}  // namespace peerlint::command
