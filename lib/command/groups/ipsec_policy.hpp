#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <variant>
#include <vector>

#include <peerlint/model/ipsec_policy.hpp>
#include <peerlint/span.hpp>
#include "command/field.hpp"
#include "command/option_line.hpp"

namespace peerlint::grammar {
struct df_bit_word;
struct lifetime_kind;
struct named_pfs_group;
struct policy_description;
struct policy_description_text;
struct policy_df_bit;
struct policy_dummy;
struct policy_ecn;
struct policy_identity;
struct policy_idle_time;
struct policy_ikev2_profile;
struct policy_isakmp_profile;
struct policy_level;
struct policy_lifetime;
struct policy_limit;
struct policy_pfs;
struct policy_replay;
struct policy_transform_sets;
struct sa_days;
struct sa_idle_default;
struct sa_idle_seconds;
struct sa_kilobytes;
struct sa_replay_disable;
struct sa_replay_size;
struct sa_seconds;
struct sa_volume_off;
struct used_identity;
struct used_ikev2_profile;
struct used_isakmp_profile;
struct used_transform_set;
}  // namespace peerlint::grammar

namespace peerlint::command {

struct policy_description {
  using production = grammar::policy_description;
  located<std::string_view> text;
  void fields(auto& take) { take(from<grammar::policy_description_text>, text); }
};

struct policy_transform_sets {
  using production = grammar::policy_transform_sets;
  std::vector<located<std::string_view>> names;
  void fields(auto& take) { take(from<grammar::used_transform_set>, names); }
};

struct policy_isakmp_profile {
  using production = grammar::policy_isakmp_profile;
  located<std::string_view> name;
  void fields(auto& take) { take(from<grammar::used_isakmp_profile>, name); }
};

struct policy_ikev2_profile {
  using production = grammar::policy_ikev2_profile;
  located<std::string_view> name;
  void fields(auto& take) { take(from<grammar::used_ikev2_profile>, name); }
};

struct policy_identity {
  using production = grammar::policy_identity;
  located<std::string_view> name;
  void fields(auto& take) { take(from<grammar::used_identity>, name); }
};

struct policy_pfs {
  using production = grammar::policy_pfs;
  std::optional<located<std::string_view>> group;
  void fields(auto& take) { take(from<grammar::named_pfs_group>, group); }
};

struct policy_lifetime {
  using production = grammar::policy_lifetime;
  std::optional<located<std::uint32_t>> seconds;
  std::optional<located<std::uint32_t>> kilobytes;
  std::optional<located<std::uint32_t>> days;
  std::optional<located<bool>> volume_off;
  located<std::string_view> which;
  void fields(auto& take) {
    take(from<grammar::sa_seconds>, seconds);
    take(from<grammar::sa_kilobytes>, kilobytes);
    take(from<grammar::sa_days>, days);
    take(from<grammar::sa_volume_off>, volume_off);
    take(from<grammar::lifetime_kind>, which);
  }
};

struct policy_idle_time {
  using production = grammar::policy_idle_time;
  located<std::uint32_t> seconds;
  std::optional<located<bool>> to_preferred_peer;
  void fields(auto& take) {
    take(from<grammar::sa_idle_seconds>, seconds);
    take(from<grammar::sa_idle_default>, to_preferred_peer);
  }
};

struct policy_replay {
  using production = grammar::policy_replay;
  located<std::uint32_t> window;  ///< 0 is `disable`
  void fields(auto& take) {
    take(from<grammar::sa_replay_size>, window);
    take(from<grammar::sa_replay_disable>, [this](located<std::string_view> word) {
      window = {0, word.at};
    });
  }
};

struct policy_df_bit {
  using production = grammar::policy_df_bit;
  located<model::df_bit> bit;
  void fields(auto& take) { take(from<grammar::df_bit_word>, bit); }
};

using ipsec_policy_command =
    std::variant<policy_description, policy_transform_sets, policy_isakmp_profile,
                 policy_ikev2_profile, policy_identity, policy_pfs, policy_lifetime,
                 policy_idle_time, policy_replay, policy_df_bit, option_line<grammar::policy_ecn>,
                 option_line<grammar::policy_dummy>, option_line<grammar::policy_level>,
                 option_line<grammar::policy_limit>>;

}  // namespace peerlint::command
