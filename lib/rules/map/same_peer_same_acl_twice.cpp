#include "rules/map/entry_loss.hpp"
#include "rules/rule.hpp"

PEERLINT_RULE(map_same_peer_same_acl_twice){
    .code = "MAP003",
    .name = "same-peer-same-acl-twice",
    .summary = "two entries of a crypto map protect the same traffic to the same peer",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const model::crypto_map& map, const facts::device_facts& facts, report& out) {
          map::each_overlap(map, facts, [&](const facts::entry_overlap& found) {
            if (!map::has_equal_lists(found) || !found.same_peers()) return;
            auto& made = out.at(
                found.entry->sequence.at, "entry {} of crypto map {} repeats entry {}",
                map::number_of(*found.entry), map.name.value, map::number_of(*found.earlier));
            made.label("{} goes to entry {}", net::to_text(found.taken),
                       map::number_of(*found.earlier));
            map::mark_lines(made, found)
                .why(
                    "the first entry whose list permits a packet takes it: the transform sets, PFS "
                    "and lifetimes of the later entry are never offered by this router")
                .help("no crypto map {} {}", map.name.value, map::number_of(*found.entry));
          });
        },
};
