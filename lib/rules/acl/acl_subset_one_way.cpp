#include "rules/acl/selector_pair.hpp"
#include "rules/rule.hpp"

PEERLINT_RULE(acl_acl_subset_one_way){
    .code = "ACL002",
    .name = "acl-subset-one-way",
    .summary = "a line of one end's crypto access list contains the other end's",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const tunnel& between, report& out) {
          const auto is_subset = [](const selector_exchange& line) {
            return acl::one_contains_the_other(line) &&
                   line.differ == selector_difference::networks;
          };
          acl::first_of(
              between, is_subset, [&](const exchange& way, const selector_exchange& line) {
                const bool narrower = line.relation == selector_relation::contained;
                const auto& end = narrower ? way.initiator.device_name : way.responder.device_name;
                auto& made = acl::begin(way, line, "contain each other in one direction only", out);
                if (way.ikev2())
                  made.at_most(confidence::medium)
                      .why(
                          "IKEv2 narrows the selectors: only what both lines have in common is "
                          "protected, the rest never gets an SA");
                else
                  made.why(
                      "quick mode succeeds only when {}, the narrower end, starts; the wider one "
                      "is "
                      "refused with error 32, at each rekey that it starts as well",
                      end);
              });
        },
};
