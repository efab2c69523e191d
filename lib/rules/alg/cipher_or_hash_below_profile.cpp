#include <array>
#include <string>

#include "rules/alg/found_use.hpp"

namespace peerlint::rules::alg {

struct profile_words {
  facts::algorithm what;
  std::string_view words;
};

constexpr std::array judged_by_profiles{
    profile_words{facts::algorithm::aes_cbc_128, "AES-CBC with 128 bits"},
    profile_words{facts::algorithm::aes_cbc_192, "AES-CBC with 192 bits"},
    profile_words{facts::algorithm::aes_cbc_256, "AES-CBC"},
    profile_words{facts::algorithm::aes_gcm_128, "AES-GCM with 128 bits"},
    profile_words{facts::algorithm::aes_gcm_192, "AES-GCM with 192 bits"},
    profile_words{facts::algorithm::seal, "SEAL"},
    profile_words{facts::algorithm::sha256, "SHA-256"},
};

}  // namespace peerlint::rules::alg

PEERLINT_RULE(alg_cipher_or_hash_below_profile){
    .code = "ALG011",
    .name = "cipher-or-hash-below-profile",
    .summary = "a cipher or hash is sound and not one of the profile's",
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const facts::algorithm_use& use, const facts::device_facts& facts, report& out) {
          for (const auto& each : alg::judged_by_profiles) {
            if (each.what != use.what) continue;
            auto* made = alg::found_use(use, facts, out, each.words, "");
            if (made == nullptr) return;
            made->label("below the profile {}", alg::profile_in_words(facts))
                .why("it is sound, but the profile that was chosen does not allow it")
                .help(use.role == facts::algorithm_role::ipsec
                          ? "esp-gcm 256 for the whole set, on both ends together"
                          : "encryption aes-gcm-256, prf sha384 and group 20 of IKEv2, on both "
                            "ends together");
          }
        },
};
