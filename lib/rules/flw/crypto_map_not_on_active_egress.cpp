#include "rules/flw/fallen_path.hpp"

PEERLINT_RULE(flw_crypto_map_not_on_active_egress){
    .code = "FLW001",
    .name = "crypto-map-not-on-active-egress",
    .summary =
        "while the primary path is down the peer is reached by an interface without the "
        "crypto map",
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const facts::device_facts& facts, report& out) {
          const auto exits = facts::provider_exits(facts);
          std::vector<const model::crypto_map*> told;
          for (const auto& at : flw::falls_of(facts))
            for (const auto& endpoint : facts.endpoints) {
              if (endpoint.kind != facts::vpn_endpoint::kinds::map_entry ||
                  endpoint.on == nullptr || endpoint.peers.empty() ||
                  std::find(told.begin(), told.end(), endpoint.map) != told.end())
                continue;
              const auto lost = facts::lost_peers_of(endpoint, at, exits, facts);
              // Where its traffic leaves there in clear, FLW002 says so.
              if (!lost || flw::leak_of(endpoint, at, facts)) continue;
              told.push_back(endpoint.map);
              out.at(endpoint.on->crypto_map.at,
                     "while track {} is down the peer {} is reached by {}, which has no map for it",
                     at.track->number.value, lost->first->value.name, lost->out->name.value)
                  .label("the map, on this interface only")
                  .related(at.guards, "gone while track {} is down", at.track->number.value)
                  .related(lost->taken->at, "leads to the peer then")
                  .related(lost->first->at, "the peer")
                  .why(
                      "IKE leaves by an interface without the map, with an address that the peer "
                      "does not know: the VPN stays down as long as the primary path")
                  .help(
                      "interface {} / crypto map {}, and the address of the interface as a peer at "
                      "the far end",
                      lost->out->name.value, endpoint.map->name.value);
            }
        },
};
