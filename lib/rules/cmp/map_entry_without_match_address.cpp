#include "rules/rule.hpp"

PEERLINT_RULE(cmp_map_entry_without_match_address){
    .code = "CMP002",
    .name = "map-entry-without-match-address",
    .summary = "a static crypto map entry has no `match address`",
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const model::crypto_map_entry& entry, const facts::device_facts& facts, report& out) {
          if (!entry.is_static() || entry.match_address.is_set()) return;
          out.at(entry.header.at, "crypto map {} {} matches no traffic", entry.map,
                 entry.sequence.value)
              .label("no `match address` in this entry")
              .at_most(facts.certainty_without("address", entry.header.at))
              .why(
                  "IOS keeps the entry disabled (\"incomplete state\"): no packet is ever "
                  "encrypted by it")
              .help("crypto map {} {} / match address <access list>", entry.map,
                    entry.sequence.value);
        },
};
