#include "facts/fleet_facts.hpp"
#include "rules/ik2/proposal_words.hpp"
#include "rules/rule.hpp"

PEERLINT_RULE(ik2_smart_defaults_differ_by_release){
    .code = "IK2021",
    .name = "smart-defaults-differ-by-release",
    .summary =
        "both ends rely on the built-in IKEv2 proposal, which differs between their releases",
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const tunnel& between, const facts::fleet_facts& fleet, report& out) {
          const auto& direction = between.a_to_b;
          const auto& proposal = direction.proposal;
          if (!direction.ikev2() || !proposal.found.both_built_in || proposal.is == verdict::pass)
            return;
          const auto& a = direction.initiator;
          const auto& b = direction.responder;
          // Of a release that no line tells nothing is known.
          if (!fleet.of(a).version || !fleet.of(b).version) return;
          const bool sure = proposal.is == verdict::fail;
          auto& made =
              out.at(b.section,
                     sure ? "the built-in IKEv2 proposals of {} and {} have nothing in common"
                          : "the built-in IKEv2 proposals of {} and {} may have nothing in common",
                     a.device_name, b.device_name);
          if (!sure) made.at_most(level::warning);
          made.label("no policy of {} names a proposal", b.device_name)
              .related(a.section, "nor does one of {}", a.device_name)
              .why(
                  "the built-in proposal changed between their releases (groups 5 and 2 up to "
                  "16.7, 19, 14 and 21 on newer ones): IKE_SA_INIT ends with \"Received no "
                  "proposal "
                  "chosen notify\"")
              .help(
                  "on both: crypto ikev2 proposal <name> / encryption aes-cbc-256 / integrity "
                  "sha384 "
                  "/ group 19 / crypto ikev2 policy <name> / proposal <name>");
        },
};
