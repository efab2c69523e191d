#include "rules/rule.hpp"

PEERLINT_RULE(cmp_map_entry_without_peer){
    .code = "CMP001",
    .name = "map-entry-without-peer",
    .summary = "a static crypto map entry has no `set peer`",
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const model::crypto_map_entry& entry, const facts::device_facts& facts, report& out) {
          if (!entry.is_static() || !entry.peers.empty()) return;
          out.at(entry.header.at, "crypto map {} {} names no peer", entry.map, entry.sequence.value)
              .label("no `set peer` in this entry")
              .at_most(facts.certainty_without("peer", entry.header.at))
              .why(
                  "IOS keeps the entry disabled (\"incomplete state\"): it protects nothing, and "
                  "who "
                  "starts from the other end is refused with error 32")
              .help("crypto map {} {} / set peer <address of the peer>", entry.map,
                    entry.sequence.value);
        },
};
