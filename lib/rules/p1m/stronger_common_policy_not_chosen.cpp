#include <algorithm>
#include <vector>

#include "rules/rule.hpp"

PEERLINT_RULE(p1m_stronger_common_policy_not_chosen){
    .code = "P1M004",
    .name = "stronger-common-policy-not-chosen",
    .summary = "two ends share a stronger ISAKMP policy than the one that the order of one selects",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const facts::fleet_facts& fleet, report& out) {
          // The order is one for all peers: a hub is told once.
          std::vector<span> told;
          for (const auto& between : fleet.tunnels)
            for (const auto* way : {&between.a_to_b, &between.b_to_a}) {
              const auto& found = way->policy.found;
              if (!found.chosen || !found.stronger || !found.chosen->responder_header.exists())
                continue;
              const auto place = found.chosen->responder_header;
              if (std::find(told.begin(), told.end(), place) != told.end()) continue;
              told.push_back(place);
              const auto& b = way->responder.device_name;
              out.at(place,
                     "{} takes policy {} for {}, and both have policy {} of {}, which is stronger",
                     b, found.chosen->responder, way->initiator.device_name,
                     found.stronger->responder, b)
                  .label("comes first")
                  .related(found.stronger->responder_header, "stronger, and comes later")
                  .related(found.stronger->initiator_header, "the same at {}",
                           way->initiator.device_name)
                  .at_most(way->policy.sure)
                  .why(
                      "whoever answers takes the first of its own policies that the caller offers; "
                      "the stronger one is never used")
                  .help("on {}: give the stronger policy a lower number than {}", b,
                        found.chosen->responder);
            }
        },
};
