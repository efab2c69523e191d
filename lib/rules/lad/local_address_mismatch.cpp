#include "rules/lad/wrong_call.hpp"

PEERLINT_RULE(lad_local_address_mismatch){
    .code = "LAD001",
    .name = "local-address-mismatch",
    .summary = "an end calls an address of the other router by which its section does not answer",
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const tunnel& between, const facts::fleet_facts& fleet, report& out) {
          lad::each_wrong_call(between, "LAD001", [&](const exchange& way) {
            const auto& a = way.initiator;
            const auto& b = way.responder;
            const auto& there = fleet.of(b);
            const auto* owner = there.routes.owner_of(there.endpoints[b.number].front_vrf, *a.peer);
            auto& made = lad::begin(way, "where its section does not answer", out);
            if (owner != nullptr)
              made.related(owner->header.at, "{} has {}", owner->name.value, net::to_text(*a.peer));
            made.why(
                    "IKE answers at every address of {}, and phase 1 may run; then it refuses the "
                    "SAs: \"no IPSEC cryptomap exists for local address {}\"",
                    b.device_name, net::to_text(*a.peer))
                .help("on {}: {} (and the key for that address){}", a.device_name,
                      lad::call_commands(a, *b.outer()),
                      b.entry == nullptr || owner == nullptr
                          ? std::string()
                          : say(", or on {}: crypto map {} local-address {}", b.device_name,
                                there.endpoints[b.number].map->name.value, owner->name.value));
          });
        },
};
