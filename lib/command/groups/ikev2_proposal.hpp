#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <variant>
#include <vector>

#include <peerlint/model/ikev2.hpp>
#include <peerlint/span.hpp>
#include "command/field.hpp"
#include "command/option_line.hpp"

namespace peerlint::grammar {
struct crypto_ikev2_policy;
struct crypto_ikev2_proposal;
struct ikev2_any_fvrf;
struct ikev2_cipher;
struct ikev2_dh_group;
struct ikev2_fvrf;
struct ikev2_integrity_hash;
struct ikev2_ml_kem;
struct ikev2_offered_proposal;
struct ikev2_policy_application;
struct ikev2_policy_fvrf;
struct ikev2_policy_inbound_only;
struct ikev2_policy_ipv4;
struct ikev2_policy_ipv6;
struct ikev2_policy_local_address;
struct ikev2_policy_name;
struct ikev2_policy_proposal;
struct ikev2_pqc_optional;
struct ikev2_prf_hash;
struct ikev2_proposal_encryption;
struct ikev2_proposal_group;
struct ikev2_proposal_integrity;
struct ikev2_proposal_name;
struct ikev2_proposal_pqc;
struct ikev2_proposal_prf;
}  // namespace peerlint::grammar

namespace peerlint::command {

struct crypto_ikev2_proposal {
  using production = grammar::crypto_ikev2_proposal;
  std::optional<located<std::string_view>> name;
  void fields(auto& take) { take(from<grammar::ikev2_proposal_name>, name); }
};

struct ikev2_proposal_encryption {
  using production = grammar::ikev2_proposal_encryption;
  std::vector<located<model::ikev2_cipher>> ciphers;
  void fields(auto& take) { take(from<grammar::ikev2_cipher>, ciphers); }
};

struct ikev2_proposal_integrity {
  using production = grammar::ikev2_proposal_integrity;
  std::vector<located<model::ikev2_hash>> hashes;
  void fields(auto& take) { take(from<grammar::ikev2_integrity_hash>, hashes); }
};

struct ikev2_proposal_prf {
  using production = grammar::ikev2_proposal_prf;
  std::vector<located<model::ikev2_hash>> hashes;
  void fields(auto& take) { take(from<grammar::ikev2_prf_hash>, hashes); }
};

struct ikev2_proposal_group {
  using production = grammar::ikev2_proposal_group;
  std::vector<located<std::uint16_t>> groups;
  void fields(auto& take) { take(from<grammar::ikev2_dh_group>, groups); }
};

struct ikev2_proposal_pqc {
  using production = grammar::ikev2_proposal_pqc;
  std::vector<located<model::ml_kem>> exchanges;
  std::optional<located<bool>> optional;
  void fields(auto& take) {
    take(from<grammar::ikev2_ml_kem>, exchanges);
    take(from<grammar::ikev2_pqc_optional>, optional);
  }
};

struct crypto_ikev2_policy {
  using production = grammar::crypto_ikev2_policy;
  std::optional<located<std::string_view>> name;
  void fields(auto& take) { take(from<grammar::ikev2_policy_name>, name); }
};

struct ikev2_policy_proposal {
  using production = grammar::ikev2_policy_proposal;
  std::vector<located<std::string_view>> names;
  void fields(auto& take) { take(from<grammar::ikev2_offered_proposal>, names); }
};

struct ikev2_policy_fvrf {
  using production = grammar::ikev2_policy_fvrf;
  located<std::string_view> vrf;
  void fields(auto& take) {
    take(from<grammar::ikev2_any_fvrf>, vrf);
    take(from<grammar::ikev2_fvrf>, vrf);
  }
};

struct ikev2_policy_local_address {
  using production = grammar::ikev2_policy_local_address;
  located<std::string_view> address;
  void fields(auto& take) {
    take(from<grammar::ikev2_policy_ipv4>, address);
    take(from<grammar::ikev2_policy_ipv6>, address);
  }
};

struct ikev2_policy_inbound_only {
  using production = grammar::ikev2_policy_inbound_only;
};

using ikev2_proposal_command =
    std::variant<crypto_ikev2_proposal, ikev2_proposal_encryption, ikev2_proposal_integrity,
                 ikev2_proposal_prf, ikev2_proposal_group, ikev2_proposal_pqc, crypto_ikev2_policy,
                 ikev2_policy_proposal, ikev2_policy_fvrf, ikev2_policy_local_address,
                 ikev2_policy_inbound_only, option_line<grammar::ikev2_policy_application>>;

}  // namespace peerlint::command
