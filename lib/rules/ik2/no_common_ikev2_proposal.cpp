#include "rules/ik2/proposal_words.hpp"
#include "rules/rule.hpp"

namespace peerlint::rules::ik2 {

// The commands that give the responder's proposal what the initiator's has; a built-in one cannot
// be edited.
inline std::string commands(const proposal_pair& pair) {
  const auto& theirs = pair.responder;
  if (!theirs.header.at.exists()) {
    std::string text =
        "crypto ikev2 proposal <name> / " + field_words(pair.initiator, proposal_field::encryption);
    if (!pair.initiator.integrity.empty())
      text += " / " + field_words(pair.initiator, proposal_field::integrity);
    if (!pair.initiator.prf.empty()) text += " / prf " + list_of(pair.initiator.prf);
    return text + " / " + field_words(pair.initiator, proposal_field::group) +
           " / crypto ikev2 policy <name> / proposal <name>";
  }
  std::string text = "crypto ikev2 proposal " + theirs.name.value;
  for (const auto field : pair.differences) text += " / " + field_words(pair.initiator, field);
  return text;
}

inline void compare(const exchange& direction, const proposal_pair& nearest, report& out) {
  const auto& a = direction.initiator.device_name;
  const auto& b = direction.responder.device_name;
  const auto first = nearest.differences.front();
  const auto here = field_at(nearest.responder, first);
  auto& made = out.at(here.exists() ? here : direction.responder.section,
                      "{} and {} share no IKEv2 proposal; the nearest two differ in {}", a, b,
                      fields(nearest));
  made.label(here.exists() ? "{} here" : "the built-in proposal: {}",
             field_words(nearest.responder, first));
  for (const auto field : nearest.differences) {
    if (field != first && field_at(nearest.responder, field) != here)
      made.related(field_at(nearest.responder, field), "{} here",
                   field_words(nearest.responder, field));
    made.related(field_at(nearest.initiator, field), "{} there",
                 field_words(nearest.initiator, field));
  }
  made.at_most(direction.proposal.sure)
      .why(no_proposal_chosen)
      .help("on {}: {}", b, commands(nearest));
}

}  // namespace peerlint::rules::ik2

PEERLINT_RULE(ik2_no_common_ikev2_proposal){
    .code = "IK2011",
    .name = "no-common-ikev2-proposal",
    .summary = "the two ends share no IKEv2 proposal",
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const tunnel& between, report& out) {
          // Advice never weakens: the finding stands at the end whose proposal is the weaker one.
          const auto& judged = between.a_to_b.proposal;
          const bool turned =
              judged.found.nearest && judged.found.nearest->stronger == stronger::responder;
          const auto& direction = turned ? between.b_to_a : between.a_to_b;
          const auto& proposal = direction.proposal;
          if (!direction.ikev2() || proposal.is != verdict::fail ||
              proposal.because.front() != "IK2011")
            return;
          if (const auto& nearest = proposal.found.nearest) {
            ik2::compare(direction, *nearest, out);
            return;
          }
          const auto& a = direction.initiator;
          const auto& b = direction.responder;
          out.at(b.section, "{} and {} share no IKEv2 proposal", a.device_name, b.device_name)
              .related(a.section, "the other end")
              .at_most(proposal.sure)
              .why(ik2::no_proposal_chosen)
              .help("crypto ikev2 proposal <name>, and crypto ikev2 policy <name> that names it");
        },
};
