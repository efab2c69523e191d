#pragma once

#include <cstdint>

#include <peerlint/model/ikev2.hpp>
#include <peerlint/model/ipsec.hpp>
#include <peerlint/model/isakmp.hpp>

// How strong an algorithm is, in bits of security, so that advice never weakens (NIST SP 800-57
// part 1; group 24 is distrusted, RFC 8247).
namespace peerlint::facts {

[[nodiscard]] unsigned strength(const model::ike_encryption& encryption);
[[nodiscard]] unsigned strength(model::hash_algorithm hash);
[[nodiscard]] unsigned strength(model::ikev2_cipher cipher);
[[nodiscard]] unsigned strength(model::ikev2_hash hash);
[[nodiscard]] unsigned strength_of_group(std::uint16_t group);
/// Of a whole set: its cipher, then its authenticator; comparable with the same kind only.
[[nodiscard]] unsigned strength(const model::transform_set& set);

}  // namespace peerlint::facts
