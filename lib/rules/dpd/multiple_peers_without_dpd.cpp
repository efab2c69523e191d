#include <algorithm>

#include "facts/ike/peer_check.hpp"
#include "rules/rule.hpp"

PEERLINT_RULE(dpd_multiple_peers_without_dpd){
    .code = "DPD001",
    .name = "multiple-peers-without-dpd",
    .summary = "an entry has a backup peer and nothing that notices a dead one",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const model::crypto_map_entry& entry, const facts::device_facts& facts, report& out) {
          if (entry.peers.size() < 2) return;
          const auto& all = facts.endpoints;
          const auto endpoint = std::find_if(all.begin(), all.end(),
                                             [&](const auto& one) { return one.entry == &entry; });
          // IKEv2 is IK2019's.
          if (endpoint == all.end() || endpoint->uses_ikev2()) return;
          const auto check = facts::peer_check_of(*endpoint, facts.device);
          if (!check.known || check.asks) return;
          out.at(entry.peers[1].at, "nothing notices that {} is dead, so {} is not called",
                 entry.peers[0].value.name, entry.peers[1].value.name)
              .label("a backup peer, and no dead peer detection")
              .related(entry.header.at, "in this entry")
              .at_most(facts.certainty_of_absence("keepalive"))
              .why(
                  "the router goes on sending by its SAs when the peer is gone, until they expire: "
                  "an "
                  "hour, by default, before it tries the next peer")
              .help("crypto isakmp keepalive 10 3 periodic");
        },
};
