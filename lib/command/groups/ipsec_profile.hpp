#pragma once

#include <optional>
#include <string_view>
#include <variant>

#include <peerlint/span.hpp>
#include "command/field.hpp"
#include "command/option_line.hpp"

namespace peerlint::grammar {
struct crypto_ipsec_profile;
struct ipsec_profile_name;
struct named_pfs_group;
struct post_quantum_word;
struct profile_mixed_mode;
struct profile_no_dvti_routes;
struct profile_pfs;
struct profile_redundancy;
struct profile_responder_only;
struct standby_group_name;
struct standby_stateful;
}  // namespace peerlint::grammar

namespace peerlint::command {

struct crypto_ipsec_profile {
  using production = grammar::crypto_ipsec_profile;
  located<std::string_view> name;
  void fields(auto& take) { take(from<grammar::ipsec_profile_name>, name); }
};

struct profile_pfs {
  using production = grammar::profile_pfs;
  std::optional<located<std::string_view>> group;
  located<std::string_view> post_quantum;
  void fields(auto& take) {
    take(from<grammar::named_pfs_group>, group);
    take(from<grammar::post_quantum_word>, post_quantum);
  }
};

struct profile_responder_only {
  using production = grammar::profile_responder_only;
};

struct profile_redundancy {
  using production = grammar::profile_redundancy;
  located<std::string_view> group;
  std::optional<located<bool>> stateful;
  void fields(auto& take) {
    take(from<grammar::standby_group_name>, group);
    take(from<grammar::standby_stateful>, stateful);
  }
};

using ipsec_profile_command =
    std::variant<crypto_ipsec_profile, profile_pfs, profile_responder_only, profile_redundancy,
                 option_line<grammar::profile_mixed_mode>,
                 option_line<grammar::profile_no_dvti_routes>>;

}  // namespace peerlint::command
