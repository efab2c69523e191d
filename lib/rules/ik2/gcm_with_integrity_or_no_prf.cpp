#include <algorithm>

#include "facts/device_facts.hpp"
#include "rules/rule.hpp"

namespace peerlint::rules::ik2 {

inline bool is_gcm(model::ikev2_cipher cipher) {
  return cipher == model::ikev2_cipher::aes_gcm_128 || cipher == model::ikev2_cipher::aes_gcm_256;
}

}  // namespace peerlint::rules::ik2

PEERLINT_RULE(ik2_gcm_with_integrity_or_no_prf){
    .code = "IK2010",
    .name = "gcm-with-integrity-or-no-prf",
    .summary = "an IKEv2 proposal with AES-GCM has `integrity`, or lacks `prf`",
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const model::ikev2_proposal& proposal, const facts::device_facts& facts, report& out) {
          const auto& ciphers = proposal.encryption;
          if (ciphers.empty() || !std::all_of(ciphers.begin(), ciphers.end(), [](const auto& one) {
                return ik2::is_gcm(one.value);
              }))
            return;
          const auto& name = proposal.name.value;
          constexpr std::string_view why =
              "AES-GCM brings its own integrity check and needs `prf` in its place: the router "
              "says "
              "\"IKEv2 proposal MUST either have …\", and no policy can use the proposal";
          if (!proposal.integrity.empty())
            out.at(proposal.integrity.front().at, "AES-GCM takes no integrity algorithm")
                .label("in proposal {}", name)
                .related(ciphers.front().at, "the cipher")
                .why(why)
                .help("crypto ikev2 proposal {} / no integrity / prf sha384", name);
          else if (proposal.prf.empty())
            out.at(proposal.header.at, "proposal {} has AES-GCM and no `prf`", name)
                .label("no `prf` in this proposal")
                .related(ciphers.front().at, "the cipher")
                .at_most(facts.certainty_without("prf", proposal.header.at))
                .why(why)
                .help("crypto ikev2 proposal {} / prf sha384", name);
        },
};
