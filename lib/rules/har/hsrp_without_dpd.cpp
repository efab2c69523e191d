#include <algorithm>

#include "facts/ike/peer_check.hpp"
#include "rules/rule.hpp"

PEERLINT_RULE(har_hsrp_without_dpd){
    .code = "HAR003",
    .name = "hsrp-without-dpd",
    .summary = "a crypto map follows a standby group, and nothing notices a dead peer",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const model::interface& on, const facts::device_facts& facts, report& out) {
          const auto& redundancy = on.crypto_map_redundancy;
          if (redundancy.group.value.empty() || redundancy.stateful) return;
          const auto& all = facts.endpoints;
          const auto is_unasked = [&](const facts::vpn_endpoint& one) {
            if (one.is_tunnel() || one.on != &on || one.peers.size() > 1) return false;
            const auto check = facts::peer_check_of(one, facts.device);
            return check.known && !check.asks;
          };
          const auto first = std::find_if(all.begin(), all.end(), is_unasked);
          if (first == all.end()) return;
          out.at(redundancy.group.at, "the routers of {} do not notice that a peer is gone",
                 redundancy.group.value)
              .label("standby without dead peer detection")
              .related(first->section, "an entry without it")
              .at_most(facts.certainty_of_absence("keepalive"))
              .why(
                  "after a change of the active router its peer has SAs that the new one lacks: "
                  "without "
                  "dead peer detection they stay until they are rekeyed, and traffic is dropped")
              .help(first->uses_ikev2() ? "crypto ikev2 dpd 10 3 periodic"
                                        : "crypto isakmp keepalive 10 3 periodic");
        },
};
