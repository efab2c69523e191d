#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include <peerlint/finding.hpp>
#include <peerlint/model/device.hpp>
#include <peerlint/options.hpp>
#include <peerlint/span.hpp>
#include "facts/ike/isakmp.hpp"
#include "facts/names/references.hpp"

// Which algorithms a device uses, whatever command names them, and what is thought of each.
namespace peerlint::facts {

enum class algorithm : std::uint8_t {
  des,
  triple_des,
  aes_cbc_128,
  aes_cbc_192,
  aes_cbc_256,
  aes_gcm_128,
  aes_gcm_192,
  aes_gcm_256,
  seal,
  gmac,  ///< authenticates without encrypting
  null,
  ah,
  md5,
  sha1,
  sha256,
  sha384,
  sha512,
  group_1,
  group_2,
  group_5,
  group_14,
  group_15,
  group_16,
  group_19,
  group_20,
  group_21,
  group_24,
};

/// Where it does its work.
enum class algorithm_role : std::uint8_t { ike_v1, ike_v2, ipsec, pfs };

/// A word that names an algorithm, or a missing line whose default does.
struct algorithm_use {
  algorithm what = algorithm::des;
  algorithm_role role = algorithm_role::ike_v1;
  std::string_view word;  ///< as IOS prints it: "esp-3des", "group 5"
  span at{};              ///< the word; the header of the section where the default speaks
  span section{};         ///< the header of the policy, proposal, set or entry
  bool implied = false;   ///< no line says it
  bool idle = false;      ///< nothing uses the section
};

/// Those of ISAKMP policies, IKEv2 proposals, transform sets and PFS.
[[nodiscard]] std::vector<algorithm_use> algorithms_of(
    const model::device& device, const std::vector<effective_policy>& policies,
    const references& names);

[[nodiscard]] std::optional<algorithm> algorithm_of_group(std::uint16_t group);

/// How bad its use is by a profile's judgement; nothing when it is allowed (RFC 8221, 8247, 9395
/// for `ietf`, RFC 9206 for `cnsa1`, Cisco's Next Generation Cryptography page for `nge`).
[[nodiscard]] std::optional<level> judge(algorithm what, profile by);

/// What profiles judge beside algorithms.
enum class practice : std::uint8_t {
  ike_v1,
  no_pfs,
  long_ipsec_lifetime,  ///< above 8 hours
  weak_certificate,     ///< its key or its hash
  no_quantum_safety,
  optional_quantum_safety,
};

[[nodiscard]] std::optional<level> judge(practice what, profile by);

/// What the crypto engine compliance shield of IOS-XE 17.11.1 and later refuses (FN72510).
[[nodiscard]] bool is_refused_by_shield(algorithm what, algorithm_role in);

}  // namespace peerlint::facts
