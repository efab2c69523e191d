#include "rules/flw/fallen_path.hpp"

namespace peerlint::rules::flw {

void check_leak(const leak& found, const facts::vpn_endpoint& endpoint, const fall& at,
                const facts::device_facts& facts, report& out) {
  const auto exits = facts::provider_exits(facts);
  const auto* const moved = facts::ended_by(found, exits, facts);
  auto& made =
      out.at(endpoint.on->crypto_map.at, "while track {} is down {} leaves by {} in clear text",
             at.track->number.value, net::to_text(found.network.example), found.by->name.value)
          .label("the map that protects it, on this interface only")
          .related(at.guards, "gone while track {} is down", at.track->number.value)
          .related(found.taken->at, "takes it then")
          .related(found.network.line->line.at, "is to be protected");
  if (moved != nullptr) {
    made.at_most(level::warning)
        .related(moved->command.at, "brings the map, some time later")
        .why(
            "the route changes at once, the applet comes after it: until its line is entered "
            "private data goes to the other provider in clear text")
        .help("ip route {} {} Null0 254, and a route to the network that no object guards",
              net::to_text(found.network.network.address),
              net::to_text(net::mask_of(found.network.network.length)));
    return;
  }
  made.why(
          "no map stands on the interface by which the packets leave then: private data goes to "
          "the other provider in clear text, and the far network is not reached")
      .help(
          "interface {} / crypto map {}, with the address of the interface as a peer at the far "
          "end; or ip route {} {} Null0 254 and a route that no object guards",
          found.by->name.value, endpoint.map->name.value,
          net::to_text(found.network.network.address),
          net::to_text(net::mask_of(found.network.network.length)));
}

}  // namespace peerlint::rules::flw

PEERLINT_RULE(flw_clear_text_leak_on_failover){
    .code = "FLW002",
    .name = "clear-text-leak-on-failover",
    .summary = "traffic of a VPN leaves in clear text while the primary path is down",
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const facts::device_facts& facts, report& out) {
          std::vector<const model::crypto_map*> told;
          for (const auto& at : flw::falls_of(facts))
            for (const auto& endpoint : facts.endpoints) {
              if (std::find(told.begin(), told.end(), endpoint.map) != told.end()) continue;
              const auto found = flw::leak_of(endpoint, at, facts);
              if (!found) continue;
              told.push_back(endpoint.map);
              flw::check_leak(*found, endpoint, at, facts, out);
            }
        },
};
