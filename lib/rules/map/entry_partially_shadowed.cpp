#include "rules/map/entry_loss.hpp"
#include "rules/rule.hpp"

PEERLINT_RULE(map_entry_partially_shadowed){
    .code = "MAP002",
    .name = "entry-partially-shadowed",
    .summary = "an earlier entry for another peer takes some of what an entry protects",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const model::crypto_map& map, const facts::device_facts& facts, report& out) {
          map::each_overlap(map, facts, [&](const facts::entry_overlap& found) {
            if (found.left == net::truth::no || map::has_equal_lists(found) || found.same_peers())
              return;
            auto& made = out.at(found.entry->sequence.at,
                                "entry {} of crypto map {} takes {} before entry {} sees it",
                                map::number_of(*found.earlier), map.name.value,
                                net::to_text(found.taken), map::number_of(*found.entry));
            made.label("loses it to peer {}", found.earlier->peers.front().value.name);
            map::mark_lines(made, found)
                .why(
                    "the first entry whose list permits a packet takes it: what both lists permit "
                    "goes to the peer of the earlier entry, and answers to the later one's peer "
                    "leave by the wrong tunnel")
                .help("deny the shared traffic in the list of entry {}, before its permit",
                      map::number_of(*found.earlier));
          });
        },
};
