#include <algorithm>
#include <vector>

#include "rules/rule.hpp"

PEERLINT_RULE(p2m_transform_order_selects_weaker){
    .code = "P2M003",
    .name = "transform-order-selects-weaker",
    .summary = "two ends share a stronger transform set than the one that the order of one selects",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const facts::fleet_facts& fleet, report& out) {
          std::vector<span> told;
          for (const auto& between : fleet.tunnels)
            for (const auto* way : {&between.a_to_b, &between.b_to_a}) {
              const auto& found = way->transform.found;
              if (found.strongest == nullptr || !found.initiator_use.exists()) continue;
              // Who only answers offers nothing.
              if (way->initiator.takes_anyone()) continue;
              if (std::find(told.begin(), told.end(), found.initiator_use) != told.end()) continue;
              told.push_back(found.initiator_use);
              const auto& a = way->initiator;
              const auto& best = found.strongest->name.value;
              out.at(found.initiator_use,
                     "{} offers {} before {}, which is stronger and which {} has as well",
                     a.device_name, found.initiator->name.value, best, way->responder.device_name)
                  .label("taken, since it comes first")
                  .related(found.strongest->header.at, "stronger")
                  .related(found.responder->header.at, "the same as the first at {}",
                           way->responder.device_name)
                  .why(
                      "the end that starts offers its sets in this order, and the first that the "
                      "other one has is taken: the stronger one is never used")
                  .help("on {}: set transform-set {} {}", a.device_name, best,
                        found.initiator->name.value);
            }
        },
};
