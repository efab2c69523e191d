#include "rules/rule.hpp"

PEERLINT_RULE(cmp_map_entry_without_transform){
    .code = "CMP003",
    .name = "map-entry-without-transform",
    .summary = "a static crypto map entry has no `set transform-set`",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const model::crypto_map_entry& entry, const facts::device_facts& facts, report& out) {
          if (!entry.is_static() || !entry.transform_sets.empty()) return;
          // Of an entry without any content two other rules speak.
          if (entry.peers.empty() && !entry.match_address.is_set()) return;
          out.at(entry.header.at, "crypto map {} {} names no transform set", entry.map,
                 entry.sequence.value)
              .label("no `set transform-set` in this entry")
              .at_most(facts.certainty_without("transform-set", entry.header.at))
              .why(
                  "up to 12.4(15)T the entry stays disabled; later releases propose their built-in "
                  "set, AES-128 with SHA-1, which the peer need not have")
              .help("crypto map {} {} / set transform-set <set>", entry.map, entry.sequence.value);
        },
};
