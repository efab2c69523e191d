#include "rules/ik2/proposal_words.hpp"
#include "rules/rule.hpp"

PEERLINT_RULE(ik2_first_dh_group_not_common){
    .code = "IK2012",
    .name = "first-dh-group-not-common",
    .summary = "the first group of an IKEv2 proposal is one that the peer does not take",
    .level = level::note,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const tunnel& between, report& out) {
          for (const auto* direction : {&between.a_to_b, &between.b_to_a}) {
            const auto& found = direction->proposal.found;
            if (!direction->ikev2() || !found.group_retry || !found.chosen) continue;
            const auto& groups = found.chosen->initiator.groups;
            const auto& first = groups.front();
            if (!first.at.exists()) continue;
            const auto& b = direction->responder.device_name;
            const int taken = found.chosen->agreed->group;
            out.at(first.at, "{} does not take group {}, the first of this list", b,
                   int{first.value})
                .label("group {} is what the two agree on", taken)
                .related(found.chosen->responder.groups.front().at, "the groups of {}", b)
                .at_most(direction->proposal.sure)
                .why(
                    "whenever {} starts, the peer answers INVALID_KE_PAYLOAD (\"The peer's KE "
                    "payload contained the wrong DH group\") and IKE_SA_INIT is sent a second time",
                    direction->initiator.device_name)
                .help("crypto ikev2 proposal {} / group {} first",
                      found.chosen->initiator.name.value, taken);
          }
        },
};
