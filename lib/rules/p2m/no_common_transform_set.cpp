#include "rules/p2m/set_words.hpp"
#include "rules/rule.hpp"

PEERLINT_RULE(p2m_no_common_transform_set){
    .code = "P2M001",
    .name = "no-common-transform-set",
    .summary = "the two ends share no transform set",
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const tunnel& between, report& out) {
          // Advice never weakens: the finding stands at the end whose set is the weaker one.
          const bool turned = between.a_to_b.transform.found.stronger == stronger::responder;
          const auto& direction = turned ? between.b_to_a : between.a_to_b;
          if (direction.transform.is != verdict::fail) return;
          const auto& found = direction.transform.found;
          // That one has AH and the other has not is P2M005's.
          if (found.sets_meet || !found.kinds_meet) return;
          const auto& a = direction.initiator.device_name;
          const auto& b = direction.responder.device_name;
          out.at(found.responder_use,
                 "{} and {} share no transform set; the nearest two are {} there and {} here", a, b,
                 p2m::words(*found.initiator), p2m::words(*found.responder))
              .label("the set of {}", b)
              .related(found.responder->header.at, "{} here", p2m::words(*found.responder))
              .related(found.initiator_use, "the set of {}", a)
              .related(found.initiator->header.at, "{} there", p2m::words(*found.initiator))
              .at_most(direction.transform.sure)
              .why(direction.ikev2()
                       ? "the IKE SA is made, its child is not: the answer of IKE_AUTH holds "
                         "NO_PROPOSAL_CHOSEN"
                       : "phase 1 completes, quick mode does not: the responder logs \"transform "
                         "proposal not supported\" (error 256) and answers PROPOSAL_NOT_CHOSEN")
              .help(
                  "on {}: crypto ipsec transform-set <new name> {}, and in the entry: set "
                  "transform-set "
                  "<new name> {}",
                  b, p2m::words(*found.initiator), found.responder->name.value);
        },
};
