#include "facts/overhead.hpp"
#include "facts/segment_fit.hpp"
#include "rules/rule.hpp"

PEERLINT_RULE(frg_lan_mss_not_clamped_for_crypto_map){
    .code = "FRG002",
    .name = "lan-mss-not-clamped-for-crypto-map",
    .summary = "TCP segments are too large for the tunnels of a crypto map",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const facts::device_facts& facts, report& out) {
          for (const auto& entry : facts.endpoints) {
            const auto found = facts::oversized_for(entry, facts);
            if (!found) continue;
            const auto& line = found->on->tcp_mss;
            out.at(line.at, "segments of {} bytes do not fit into the tunnel", line.value)
                .label("{} at most, 1360 fits every cipher", found->most - facts::tcp_headers)
                .related(entry.section, "the tunnel")
                .why(
                    "small packets pass and large transfers stall: with the header of ESP such a "
                    "packet is longer than the path takes, and where the message \"fragmentation "
                    "needed\" is filtered the sender never learns it")
                .help("ip tcp adjust-mss 1360 on {}", found->on->name.value);
            return;
          }
        },
};
