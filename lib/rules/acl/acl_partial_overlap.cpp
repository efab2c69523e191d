#include "rules/acl/selector_pair.hpp"
#include "rules/rule.hpp"

PEERLINT_RULE(acl_acl_partial_overlap){
    .code = "ACL020",
    .name = "acl-partial-overlap",
    .summary = "lines of the two crypto access lists overlap, and neither contains the other",
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const tunnel& between, report& out) {
          const auto overlaps = [](const selector_exchange& line) {
            return line.relation == selector_relation::overlap &&
                   line.differ == selector_difference::networks;
          };
          acl::first_of(between, overlaps, [&](const exchange& way, const selector_exchange& line) {
            auto& made = acl::begin(way, line, "overlap in a part only", out);
            if (way.ikev2())
              made.at_most(level::warning)
                  .at_most(confidence::medium)
                  .why(
                      "IKEv2 narrows the selectors: only what both lines have in common is "
                      "protected, the rest never gets an SA");
            else
              made.why(
                  "whoever starts, the other end has no line that covers the proxies: quick mode "
                  "is refused with error 32 (\"proxy identities not supported\")");
          });
        },
};
