#include <algorithm>

#include "rules/lad/wrong_call.hpp"

namespace peerlint::rules::lad {

// The line of the caller names an address; a name is looked up whenever it has changed.
inline bool calls_an_address(const exchange& way, const facts::fleet_facts& fleet) {
  const auto& ends = fleet.of(way.initiator).endpoints;
  if (way.initiator.number >= ends.size()) return false;  // nothing protects it
  const auto& peers = ends[way.initiator.number].peers;
  return std::any_of(peers.begin(), peers.end(), [&](const auto& one) {
    return one.at == way.initiator.peer_at && one.value.address;
  });
}

// Where the called end gets its address from somebody else; null for none.
inline const model::setting<model::dynamic_address>* lease_of(const endpoint& end,
                                                              const facts::fleet_facts& fleet) {
  const auto* on = fleet.of(end).interface_named(end.interface);
  return on != nullptr && on->dynamic_address.is_set() ? &on->dynamic_address : nullptr;
}

}  // namespace peerlint::rules::lad

PEERLINT_RULE(lad_crypto_source_dhcp_with_static_peer){
    .code = "LAD004",
    .name = "crypto-source-dhcp-with-static-peer",
    .summary = "an end calls a fixed address of a router whose address the provider gives",
    .level = level::warning,
    .confidence = confidence::medium,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const tunnel& between, const facts::fleet_facts& fleet, report& out) {
          for (const auto* way : {&between.a_to_b, &between.b_to_a}) {
            const auto& a = way->initiator;
            const auto& b = way->responder;
            if (!a.peer || !lad::calls_an_address(*way, fleet)) continue;
            const auto* lease = lad::lease_of(b, fleet);
            if (lease == nullptr) continue;
            auto& made = out.at(a.peer_at, "{} calls {} at {}, and no line says that {} keeps it",
                                a.device_name, b.device_name, net::to_text(*a.peer), b.device_name);
            // Many providers of PPP and of mobile lines give one customer the same address for
            // ever.
            if (lease->value.kind != "dhcp") made.at_most(level::note);
            made.label("fixed here")
                .related(lease->at, "{} takes what it is given", b.interface)
                .why(
                    "with another address {} is no peer of {} any more: calls go to somebody else, "
                    "and those of {} find neither key nor entry",
                    b.device_name, a.device_name, b.device_name)
                .help(
                    "on {}: an entry for any caller (a dynamic map, or an IKEv2 profile that "
                    "matches the name of {}), or an address that the provider reserves",
                    a.device_name, b.device_name);
          }
        },
};
