#include "rules/rule.hpp"

PEERLINT_RULE(cmp_dynamic_map_without_transform){
    .code = "CMP005",
    .name = "dynamic-map-without-transform",
    .summary = "an entry of a dynamic map has no transform set, and the release has none built in",
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const model::dynamic_map& map, const facts::device_facts& facts, report& out) {
          // Later releases accept peers with a built-in set, unless a line takes it away.
          const auto& built_in = facts.device.ipsec.default_transform_set;
          const bool old = facts.version && *facts.version <= facts::release{12, 4};
          if (!old && !built_in.is_off()) return;
          for (const auto& entry : map.entries) {
            if (!entry.transform_sets.empty()) continue;
            auto& made =
                out.at(entry.header.at, "crypto dynamic-map {} {} names no transform set",
                       map.name.value, entry.sequence.value)
                    .label("no `set transform-set` in this entry")
                    .related(built_in.line, "and the built-in set is taken away")
                    .at_most(facts.certainty_without("transform-set", entry.header.at))
                    .why(
                        "whatever a peer proposes in quick mode, the router accepts none of it: "
                        "phase 1 comes up, phase 2 is refused (error 256)")
                    .help("crypto dynamic-map {} {} / set transform-set <set>", map.name.value,
                          entry.sequence.value);
            // 12.4(20)T has the built-in set, 12.4(15)T does not; both say `version 12.4`.
            if (!built_in.is_off() && *facts.version == facts::release{12, 4})
              made.at_most(level::warning).at_most(confidence::medium);
          }
        },
};
