#include "rules/tun/tunnel_ends.hpp"

PEERLINT_RULE(dmv_wildcard_key_required_missing){
    .code = "DMV010",
    .name = "wildcard-key-required-missing",
    .summary = "a hub that takes any caller has no pre-shared key for one that calls it",
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const tunnel& between, const facts::fleet_facts& fleet, report& out) {
          for (const auto* way : {&between.a_to_b, &between.b_to_a}) {
            if (!tun::blames(way->responder_key, "DMV010") || !way->initiator.outer()) continue;
            const auto& hub = way->responder;
            const auto& spoke = way->initiator;
            const auto address = net::to_text(*spoke.outer());
            out.at(hub.section, "{} has no pre-shared key for {}, which calls from {}",
                   hub.device_name, spoke.device_name, address)
                .label("takes whoever calls, and no key covers {}", address)
                .related(spoke.address_at, "{} calls from here", spoke.device_name)
                .related(way->responder_key.found.at, "for its address behind the translator")
                .at_most(fleet.of(hub).certainty_of_absence(address))
                .why(
                    "the hub looks for the key of the address that calls: \"No pre-shared key with "
                    "{}!\", no policy matches, and the spoke stays in MM_NO_STATE",
                    address)
                .help(
                    "on {}: crypto isakmp key <key> address {}, or one for all spokes: crypto "
                    "isakmp key <key> address 0.0.0.0",
                    hub.device_name, address);
          }
        },
};
