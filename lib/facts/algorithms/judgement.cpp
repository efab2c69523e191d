#include <algorithm>
#include <array>

#include "facts/algorithms/algorithm.hpp"

namespace peerlint::facts {
namespace {

using verdict = std::optional<level>;
constexpr verdict ok{};
constexpr verdict note{level::note};
constexpr verdict warning{level::warning};
constexpr verdict error{level::error};

// One column a profile, in the order of the enumeration: legacy, ietf, nge, cnsa1, cnsa2.
struct row {
  algorithm what;
  std::array<verdict, 5> by;
};

// What is not here is allowed by all of them.
constexpr row matrix[] = {
    {algorithm::des, {warning, error, error, error, error}},
    {algorithm::triple_des, {warning, warning, warning, error, error}},
    {algorithm::aes_cbc_128, {ok, ok, ok, error, error}},
    {algorithm::aes_cbc_192, {ok, ok, ok, error, error}},
    {algorithm::aes_cbc_256, {ok, ok, ok, warning, warning}},
    {algorithm::aes_gcm_128, {ok, ok, ok, error, error}},
    {algorithm::aes_gcm_192, {ok, ok, ok, error, error}},
    {algorithm::seal, {ok, ok, ok, error, error}},
    {algorithm::gmac, {warning, warning, warning, error, error}},
    {algorithm::null, {warning, warning, warning, error, error}},
    {algorithm::ah, {note, warning, warning, error, error}},
    {algorithm::md5, {warning, error, error, error, error}},
    {algorithm::sha1, {ok, note, warning, error, error}},
    {algorithm::sha256, {ok, ok, ok, error, error}},
    {algorithm::group_1, {error, error, error, error, error}},
    {algorithm::group_2, {warning, warning, error, error, error}},
    {algorithm::group_5, {warning, warning, warning, error, error}},
    {algorithm::group_14, {ok, ok, ok, error, error}},
    {algorithm::group_15, {ok, ok, ok, ok, error}},
    {algorithm::group_16, {ok, ok, ok, ok, error}},
    {algorithm::group_19, {ok, ok, ok, error, error}},
    {algorithm::group_21, {ok, ok, ok, error, error}},
    {algorithm::group_24, {warning, warning, warning, error, error}},
};

struct practice_row {
  practice what;
  std::array<verdict, 5> by;
};

constexpr practice_row practices[] = {
    {practice::ike_v1, {ok, note, warning, error, error}},
    {practice::no_pfs, {note, note, warning, error, error}},
    {practice::long_ipsec_lifetime, {note, note, note, warning, warning}},
    {practice::weak_certificate, {warning, warning, warning, error, error}},
    {practice::no_quantum_safety, {ok, ok, ok, ok, error}},
    {practice::optional_quantum_safety, {ok, ok, ok, ok, warning}},
};

// Bits of the roles in which the shield refuses it.
constexpr unsigned in(std::initializer_list<algorithm_role> roles) {
  unsigned bits = 0;
  for (const auto role : roles) bits |= 1U << static_cast<unsigned>(role);
  return bits;
}

struct refusal {
  algorithm what;
  unsigned roles;
};

using role = algorithm_role;
constexpr refusal shield[] = {
    {algorithm::des, in({role::ike_v1, role::ike_v2, role::ipsec})},
    {algorithm::triple_des, in({role::ike_v1, role::ike_v2, role::ipsec})},
    {algorithm::md5, in({role::ike_v1, role::ike_v2, role::ipsec})},
    {algorithm::null, in({role::ipsec})},
    {algorithm::gmac, in({role::ipsec})},
    {algorithm::group_1, in({role::ike_v1, role::ike_v2, role::pfs})},
    {algorithm::group_2, in({role::ike_v1, role::ike_v2, role::pfs})},
    {algorithm::group_5, in({role::ike_v1, role::ike_v2, role::pfs})},
    {algorithm::group_24, in({role::ike_v2})},
};

}  // namespace

std::optional<level> judge(algorithm what, profile by) {
  const auto* found = std::find_if(std::begin(matrix), std::end(matrix),
                                   [&](const row& each) { return each.what == what; });
  return found == std::end(matrix) ? ok : found->by[static_cast<std::size_t>(by)];
}

std::optional<level> judge(practice what, profile by) {
  const auto* found = std::find_if(std::begin(practices), std::end(practices),
                                   [&](const practice_row& each) { return each.what == what; });
  return found == std::end(practices) ? ok : found->by[static_cast<std::size_t>(by)];
}

bool is_refused_by_shield(algorithm what, algorithm_role in) {
  return std::any_of(std::begin(shield), std::end(shield), [&](const refusal& each) {
    return each.what == what && (each.roles >> static_cast<unsigned>(in) & 1U) != 0;
  });
}

}  // namespace peerlint::facts
