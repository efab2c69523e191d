#include "rules/nat/taken_traffic.hpp"
#include "rules/nat/two_exits.hpp"

namespace peerlint::rules::nat {

// The entry as it stands once the applet has moved its map to the exit.
void check_moved(facts::vpn_endpoint endpoint, const provider_exit& exit,
                 const facts::device_facts& facts, report& out) {
  endpoint.on = exit.on;
  for (const auto& by : facts::translations_of(endpoint, facts)) {
    if (by.rule == nullptr) continue;
    const auto rule = by.rule->line.at;
    auto& made =
        out.at(by.line == nullptr ? rule : by.line->line.at,
               "{} is translated on {} before {} sees it", net::to_text(by.packet),
               exit.on->name.value, entry_name(endpoint))
            .label("takes it for NAT")
            .related(by.selectors.front()->line.at, "the line that was to protect it")
            .related(exit.maps.front().command.at, "moves the VPN to {}", exit.on->name.value)
            .why(
                "NAT comes before crypto on the way out: after the failover the packet "
                "has another source when it meets the map, no entry takes it, and it "
                "leaves in clear")
            .help("above it: {}", exempts(by));
    if (by.line != nullptr) made.related(rule, "the rule that translates it");
    if (has_learned_routes(facts) || by.in->policy_route_map.is_set())
      made.at_most(level::warning).at_most(confidence::medium);
  }
}

}  // namespace peerlint::rules::nat

PEERLINT_RULE(nat_nat_vpn_not_exempt_on_backup){
    .code = "NAT111",
    .name = "nat-vpn-not-exempt-on-backup",
    .summary = "NAT takes the traffic of a VPN at the interface to which an applet moves it",
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const facts::device_facts& facts, report& out) {
          for (const auto& exit : nat::provider_exits(facts)) {
            if (exit.on->crypto_map.is_set() || exit.maps.empty()) continue;
            const model::crypto_map_entry* told = nullptr;
            for (const auto& endpoint : facts.endpoints) {
              if (endpoint.kind != facts::vpn_endpoint::kinds::map_entry ||
                  endpoint.entry == told ||
                  endpoint.map->name.value != exit.maps.front().command.word(2))
                continue;
              told = endpoint.entry;
              nat::check_moved(endpoint, exit, facts, out);
            }
          }
        },
};
