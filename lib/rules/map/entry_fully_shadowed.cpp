#include "rules/map/entry_loss.hpp"
#include "rules/rule.hpp"

PEERLINT_RULE(map_entry_fully_shadowed){
    .code = "MAP001",
    .name = "entry-fully-shadowed",
    .summary = "earlier entries of the crypto map take all that an entry protects",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const model::crypto_map& map, const facts::device_facts& facts, report& out) {
          map::each_overlap(map, facts, [&](const facts::entry_overlap& found) {
            if (found.left != net::truth::no || map::has_equal_lists(found)) return;
            auto& made =
                out.at(found.entry->sequence.at,
                       "entry {} of crypto map {} gets no packet: earlier entries take all",
                       map::number_of(*found.entry), map.name.value);
            made.label("{} goes to entry {}", net::to_text(found.taken),
                       map::number_of(*found.earlier));
            map::mark_lines(made, found)
                .why(
                    "the first entry whose list permits a packet takes it: this router never "
                    "starts the tunnel of the later entry, and what that peer sends is answered "
                    "into the tunnel of the earlier one")
                .help(
                    "give the narrower entry the lower number, or let the list of entry {} deny "
                    "what entry {} is for",
                    map::number_of(*found.earlier), map::number_of(*found.entry));
          });
        },
};
