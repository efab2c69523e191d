#include "rules/acl/selector_pair.hpp"
#include "rules/rule.hpp"

PEERLINT_RULE(acl_ace_missing_at_peer){
    .code = "ACL016",
    .name = "ace-missing-at-peer",
    .summary = "a line of one end's crypto access list has no counterpart at the other end",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const tunnel& between, report& out) {
          // A line that only one end has is missing in one direction: the first one of each end.
          for (const auto* way : {&between.a_to_b, &between.b_to_a})
            for (const auto& line : way->selectors.found.lines) {
              if (line.relation != selector_relation::missing) continue;
              acl::begin(*way, line, "differ in a line", out)
                  .at_most(way->ikev2() ? confidence::medium : confidence::high)
                  .why(
                      "each line has its own pair of SAs: the others of {} work, this one is "
                      "refused "
                      "by {}, and its traffic is lost",
                      way->initiator.device_name, way->responder.device_name);
              break;
            }
        },
};
