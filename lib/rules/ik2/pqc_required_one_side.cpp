#include "rules/ik2/proposal_words.hpp"
#include "rules/rule.hpp"

PEERLINT_RULE(ik2_pqc_required_one_side){
    .code = "IK2022",
    .name = "pqc-required-one-side",
    .summary = "an IKEv2 proposal insists on a key exchange by ML-KEM that the peer does not have",
    .level = level::warning,
    .confidence = confidence::low,
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const tunnel& between, report& out) {
          const auto& proposal = between.a_to_b.proposal;
          if (!between.a_to_b.ikev2() || proposal.is != verdict::fail ||
              proposal.because.front() != "IK2022" || !proposal.found.nearest)
            return;
          const auto& pair = *proposal.found.nearest;
          const bool turned = pair.responder.pqc.empty() || pair.responder.pqc_optional;
          const auto& insists = turned ? pair.initiator : pair.responder;
          const auto& other = turned ? pair.responder : pair.initiator;
          const auto& there = turned ? between.a_to_b.responder : between.a_to_b.initiator;
          out.at(insists.pqc.front().at, "{} has none of these key exchanges", there.device_name)
              .label("not `optional`")
              .related(ik2::field_at(other, proposal_field::pqc), "{}",
                       ik2::field_words(other, proposal_field::pqc))
              .why(
                  "a proposal that insists on ML-KEM shares nothing with one that lacks it: "
                  "IKE_SA_INIT ends with NO_PROPOSAL_CHOSEN")
              .help("crypto ikev2 proposal {} / pqc {} optional", insists.name.value,
                    ik2::list_of(insists.pqc));
        },
};
