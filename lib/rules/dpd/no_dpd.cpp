#include <algorithm>

#include "facts/ike/peer_check.hpp"
#include "rules/rule.hpp"

PEERLINT_RULE(dpd_no_dpd){
    .code = "DPD002",
    .name = "no-dpd",
    .summary = "nothing on the router notices that a peer of IKEv1 is dead",
    .level = level::note,
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .on_by_default = false,
    .check =
        [](const facts::device_facts& facts, report& out) {
          const auto is_asked = [&](const auto& one) {
            const auto check = facts::peer_check_of(one, facts.device);
            return !check.known || check.asks;
          };
          const auto& all = facts.endpoints;
          if (std::any_of(all.begin(), all.end(), is_asked)) return;
          const auto first = std::find_if(all.begin(), all.end(), [](const auto& one) {
            return !one.uses_ikev2() && one.on != nullptr && one.peers.size() < 2;
          });
          if (first == all.end()) return;
          out.at(first->section, "this router does not notice when a peer is gone")
              .label("the first of its tunnels")
              .at_most(facts.certainty_of_absence("keepalive"))
              .why(
                  "after a peer has been restarted, packets go by SAs that it no longer has, until "
                  "they "
                  "are rekeyed; it logs \"invalid spi\"")
              .help("crypto isakmp keepalive 30 5 periodic");
        },
};
