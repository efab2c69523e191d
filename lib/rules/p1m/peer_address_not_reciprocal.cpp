#include "rules/lad/wrong_call.hpp"

PEERLINT_RULE(p1m_peer_address_not_reciprocal){
    .code = "P1M005",
    .name = "peer-address-not-reciprocal",
    .summary = "an end calls an address that the other end does not have",
    .confidence = confidence::medium,
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const tunnel& between, report& out) {
          lad::each_wrong_call(between, "P1M005", [&](const exchange& way) {
            const auto& a = way.initiator;
            const auto& b = way.responder;
            const bool inner = b.seen_as && b.address == a.peer;
            lad::begin(way, inner ? "which is behind a translator" : "which is none of its own",
                       out)
                .why(
                    "{} gets no answer to {}; when {} starts, {} finds no key or no section for "
                    "the address from which it calls",
                    a.device_name, lad::first_step(way), b.device_name, a.device_name)
                .help(
                    "on {}: {} (and the key for that address); where a translator stands in "
                    "front of {}, tell peerlint of it",
                    a.device_name, lad::call_commands(a, *b.outer()), b.device_name);
          });
        },
};
