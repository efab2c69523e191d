#include <algorithm>

#include "rules/rule.hpp"

PEERLINT_RULE(har_redundancy_group_undefined){
    .code = "HAR001",
    .name = "redundancy-group-undefined",
    .summary = "a crypto map waits for a standby group that its interface does not have",
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const model::interface& on, const facts::device_facts& facts, report& out) {
          const auto& group = on.crypto_map_redundancy.group;
          // IOS names a group without a name by itself: hsrp-Gi0/0-1.
          if (group.value.empty() || group.value.starts_with("hsrp-")) return;
          const auto& groups = on.first_hop.standby;
          const auto has_name = [&](const auto& one) {
            return one.name.is_set() && one.name.value == group.value;
          };
          if (std::any_of(groups.begin(), groups.end(), has_name)) return;
          auto& made =
              out.at(group.at, "no standby group of {} is called {}", on.name.value, group.value)
                  .label("the map stays inactive")
                  .at_most(facts.certainty_without("standby", on.header.at));
          for (const auto& one : groups)
            made.related(one.name.is_set() ? one.name.at : one.line.at,
                         one.name.is_set() ? "its name is another" : "has no name");
          made.why(
                  "the map works for the address of that group, and is inactive on a router that "
                  "is not "
                  "its active member: without the group it never is")
              .help("interface {} / standby {} name {}", on.name.value,
                    groups.empty() ? 1U : groups.front().number, group.value);
        },
};
