#include "rules/map/entry_loss.hpp"
#include "rules/rule.hpp"

PEERLINT_RULE(map_same_acl_different_peers){
    .code = "MAP007",
    .name = "same-acl-different-peers",
    .summary = "two entries of a crypto map protect the same traffic to different peers",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const model::crypto_map& map, const facts::device_facts& facts, report& out) {
          map::each_overlap(map, facts, [&](const facts::entry_overlap& found) {
            if (!map::has_equal_lists(found) || found.same_peers()) return;
            const auto& peer = found.entry->peers.front();
            auto& made = out.at(found.entry->sequence.at,
                                "entries {} and {} of crypto map {} are for the same traffic",
                                map::number_of(*found.earlier), map::number_of(*found.entry),
                                map.name.value);
            made.label("{} never goes to {}", net::to_text(found.taken), peer.value.name)
                .related(peer.at, "never called");
            map::mark_lines(made, found)
                .why(
                    "the first entry whose list permits a packet takes it, also while its peer is "
                    "silent: the later entry is no backup. A failover is several `set peer` lines "
                    "in one entry")
                .help("crypto map {} {} ipsec-isakmp / set peer {}", map.name.value,
                      map::number_of(*found.earlier), peer.value.name);
          });
        },
};
