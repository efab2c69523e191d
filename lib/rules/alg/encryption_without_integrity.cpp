#include <algorithm>
#include <array>

#include "rules/alg/found_use.hpp"

namespace peerlint::rules::alg {

using transform = model::transform_keyword;

constexpr std::array bare_ciphers{transform::esp_des, transform::esp_3des, transform::esp_aes,
                                  transform::esp_seal};
constexpr std::array authenticators{transform::esp_md5_hmac,    transform::esp_sha_hmac,
                                    transform::esp_sha256_hmac, transform::esp_sha384_hmac,
                                    transform::esp_sha512_hmac, transform::ah_md5_hmac,
                                    transform::ah_sha_hmac,     transform::ah_sha256_hmac,
                                    transform::ah_sha384_hmac,  transform::ah_sha512_hmac};

const located<model::transform>* first_of(const model::transform_set& set,
                                          std::span<const transform> kinds) {
  const auto at = std::find_if(
      set.transforms.begin(), set.transforms.end(), [&](const located<model::transform>& one) {
        return std::find(kinds.begin(), kinds.end(), one.value.keyword) != kinds.end();
      });
  return at == set.transforms.end() ? nullptr : &*at;
}

}  // namespace peerlint::rules::alg

PEERLINT_RULE(alg_encryption_without_integrity){
    .code = "ALG010",
    .name = "encryption-without-integrity",
    .summary = "a transform set encrypts and does not authenticate",
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const model::transform_set& set, const facts::device_facts& facts, report& out) {
          const auto* cipher = alg::first_of(set, alg::bare_ciphers);
          if (cipher == nullptr || alg::first_of(set, alg::authenticators) != nullptr) return;
          auto& made =
              out.at(set.name.at, "transform set {} encrypts without authenticating",
                     set.name.value)
                  .label("no hash beside {}", model::to_text(cipher->value.keyword))
                  .why(
                      "packets can be changed on the way without the router noticing, and from how "
                      "it answers to changed packets the plain text can be found (RFC 8221: MUST "
                      "NOT)")
                  .help("add esp-sha256-hmac to the set, on both ends together");
          if (facts.read.whole &&
              !facts.names.is_used(facts::object::transform_set, set.name.value))
            made.at_most(level::note);
        },
};
