#include "facts/algorithms/strength.hpp"

#include <algorithm>
#include <array>

namespace peerlint::facts {
namespace {

struct group_strength {
  std::uint16_t group;
  unsigned bits;
};

// Group 24 has the length of 14 and less trust: just below it.
constexpr std::array group_strengths{
    group_strength{1, 60},   group_strength{2, 80},   group_strength{5, 90},
    group_strength{14, 112}, group_strength{15, 128}, group_strength{16, 150},
    group_strength{19, 128}, group_strength{20, 192}, group_strength{21, 256},
    group_strength{24, 111},
};

struct transform_strength {
  model::transform_keyword keyword;
  unsigned cipher;
  unsigned authenticator;
};

constexpr std::array transform_strengths{
    transform_strength{model::transform_keyword::esp_des, 56, 0},
    transform_strength{model::transform_keyword::esp_3des, 112, 0},
    transform_strength{model::transform_keyword::esp_seal, 160, 0},
    transform_strength{model::transform_keyword::esp_md5_hmac, 0, 1},
    transform_strength{model::transform_keyword::ah_md5_hmac, 0, 1},
    transform_strength{model::transform_keyword::esp_sha_hmac, 0, 2},
    transform_strength{model::transform_keyword::ah_sha_hmac, 0, 2},
    transform_strength{model::transform_keyword::esp_sha256_hmac, 0, 3},
    transform_strength{model::transform_keyword::ah_sha256_hmac, 0, 3},
    transform_strength{model::transform_keyword::esp_sha384_hmac, 0, 4},
    transform_strength{model::transform_keyword::ah_sha384_hmac, 0, 4},
    transform_strength{model::transform_keyword::esp_sha512_hmac, 0, 5},
    transform_strength{model::transform_keyword::ah_sha512_hmac, 0, 5},
};

}  // namespace

unsigned strength(const model::ike_encryption& encryption) {
  if (encryption.algorithm == model::cipher::des) return 56;
  return encryption.algorithm == model::cipher::triple_des ? 112 : encryption.key_bits;
}

unsigned strength(model::hash_algorithm hash) { return static_cast<unsigned>(hash); }

unsigned strength(model::ikev2_cipher cipher) {
  static constexpr std::array<unsigned, 7> bits{56, 112, 128, 192, 256, 128, 256};
  return bits[static_cast<std::size_t>(cipher)];
}

unsigned strength(model::ikev2_hash hash) { return static_cast<unsigned>(hash); }

unsigned strength_of_group(std::uint16_t group) {
  const auto at = std::find_if(group_strengths.begin(), group_strengths.end(),
                               [&](const auto& g) { return g.group == group; });
  return at == group_strengths.end() ? 0 : at->bits;
}

unsigned strength(const model::transform_set& set) {
  unsigned cipher = 0;
  unsigned authenticator = 0;
  for (const auto& one : set.transforms) {
    // AES in all its uses is as strong as its key; GCM and GMAC authenticate as well.
    if (one.value.key_bits != 0) cipher = std::max<unsigned>(cipher, one.value.key_bits);
    if (one.value.keyword == model::transform_keyword::esp_gcm) authenticator = 6;
    for (const auto& known : transform_strengths)
      if (known.keyword == one.value.keyword) {
        cipher = std::max(cipher, known.cipher);
        authenticator = std::max(authenticator, known.authenticator);
      }
  }
  return cipher * 8 + authenticator;
}

}  // namespace peerlint::facts
