#include "facts/ike/peer_check.hpp"
#include "rules/ntt/behind_nat.hpp"
#include "rules/rule.hpp"

PEERLINT_RULE(ntt_nat_keepalive_missing){
    .code = "NTT003",
    .name = "nat-keepalive-missing",
    .summary = "a router behind NAT does not keep its translation open",
    .level = level::note,
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const facts::device_facts& facts, report& out) {
          if (facts.device.isakmp.nat_keepalive.is_set()) return;
          for (const auto& endpoint : facts.endpoints) {
            if (endpoint.uses_ikev2() || endpoint.on == nullptr) continue;
            const auto own = ntt::address_behind_nat(endpoint, facts);
            if (!own) continue;
            const auto check = facts::peer_check_of(endpoint, facts.device);
            if (!check.known || check.periodic) return;
            out.at(endpoint.section, "nothing keeps the NAT in front of {} open",
                   net::to_text(*own))
                .label("no `crypto isakmp nat keepalive`")
                .related(endpoint.peers.front().at, "a public address")
                .at_most(facts.certainty_of_absence("keepalive"))
                .why(
                    "the NAT forgets the translation after a while without traffic: then the peer "
                    "cannot "
                    "reach this router until it sends something itself")
                .help("crypto isakmp nat keepalive 20");
            return;
          }
        },
};
