#include <string>

#include "rules/alg/found_use.hpp"

namespace peerlint::rules::alg {

bool enrols_with_authority(const model::pki_trustpoint& trustpoint) {
  return !trustpoint.enrollment.is_set() ||
         trustpoint.enrollment.value.method != model::pki_enrollment_method::selfsigned;
}

unsigned least_key_bits(profile by) {
  return by == profile::cnsa1 || by == profile::cnsa2 ? 3072 : 2048;
}

void judge_key(const model::pki_trustpoint& trustpoint, level judged, profile by, report& out) {
  const auto& pair = trustpoint.rsa_key_pair;
  const auto least = least_key_bits(by);
  if (!pair.is_set() || !pair.value.bits || *pair.value.bits >= least) return;
  out.at(pair.line, "the RSA key of trustpoint {} has {} bits", trustpoint.name.value,
         *pair.value.bits)
      .label("{} are the least", least)
      .at_most(judged)
      .why("who factors the key can be this router; keys of 1024 bits are within reach of states")
      .help("rsakeypair <a new label> 3072, crypto pki enroll {}: the peers need no change",
            trustpoint.name.value);
}

void judge_hash(const model::pki_trustpoint& trustpoint, level judged, report& out) {
  const auto* hash = model::find_option(trustpoint.options, "hash");
  if (hash == nullptr || hash->off) return;
  if (hash->text != "hash md5" && hash->text != "hash sha1") return;
  out.at(hash->at, "trustpoint {} signs its request with {}", trustpoint.name.value,
         hash->text == "hash md5" ? "MD5" : "SHA-1")
      .at_most(judged)
      .why("authorities refuse such requests, and a forged one with the same hash can be made")
      .help("hash sha256, and enrol again");
}

}  // namespace peerlint::rules::alg

PEERLINT_RULE(alg_cert_key_or_hash_weak){
    .code = "ALG022",
    .name = "cert-key-or-hash-weak",
    .summary = "a trustpoint has a short RSA key, or signs with MD5 or SHA-1",
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const model::pki_trustpoint& trustpoint, const facts::device_facts& facts, report& out) {
          const auto by = facts.assumed.profile;
          const auto judged = facts::judge(facts::practice::weak_certificate, by);
          if (!judged || !alg::enrols_with_authority(trustpoint)) return;
          alg::judge_key(trustpoint, *judged, by, out);
          alg::judge_hash(trustpoint, *judged, out);
        },
};
