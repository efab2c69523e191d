#include <algorithm>
#include <string>

#include "rules/rule.hpp"

namespace peerlint::rules::cmp {

bool has_gcm(const model::ikev2_proposal& proposal) {
  return std::any_of(proposal.encryption.begin(), proposal.encryption.end(), [](const auto& one) {
    return one.value == model::ikev2_cipher::aes_gcm_128 ||
           one.value == model::ikev2_cipher::aes_gcm_256;
  });
}

std::string missing_in(const model::ikev2_proposal& proposal) {
  std::string all;
  const auto add = [&](bool there, std::string_view what) {
    if (there) return;
    if (!all.empty()) all += ", ";
    all += what;
  };
  add(!proposal.encryption.empty(), "`encryption`");
  // What GCM needs beside the group is another rule's.
  if (!has_gcm(proposal)) add(!proposal.integrity.empty(), "`integrity`");
  add(!proposal.groups.empty(), "`group`");
  return all;
}

}  // namespace peerlint::rules::cmp

PEERLINT_RULE(cmp_ikev2_proposal_incomplete){
    .code = "CMP007",
    .name = "ikev2-proposal-incomplete",
    .summary = "an IKEv2 proposal lacks a cipher, an integrity algorithm or a group",
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const model::ikev2_proposal& proposal, const facts::device_facts& facts, report& out) {
          // The built-in proposal has all three; lines change only what they name.
          if (proposal.name.value == "default") return;
          const auto missing = cmp::missing_in(proposal);
          if (missing.empty()) return;
          const auto& header = proposal.header.at;
          out.at(header, "IKEv2 proposal {} lacks {}", proposal.name.value, missing)
              .label("incomplete")
              .at_most(facts.certainty_without("encryption", header))
              .at_most(facts.certainty_without("integrity", header))
              .at_most(facts.certainty_without("group", header))
              .why(
                  "IOS says \"IKEv2 proposal MUST either have a set of an encryption algorithm "
                  "other "
                  "than aes-gcm, an integrity algorithm and a DH group …\" and lets no policy use "
                  "it: the built-in default is offered in its place")
              .help("crypto ikev2 proposal {} / {}", proposal.name.value, missing);
        },
};
