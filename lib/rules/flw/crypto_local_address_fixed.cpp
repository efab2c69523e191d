#include "rules/flw/moved_map.hpp"

PEERLINT_RULE(flw_crypto_local_address_fixed){
    .code = "FLW009",
    .name = "crypto-local-address-fixed",
    .summary = "a crypto map on two providers always speaks with the address of one",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const facts::device_facts& facts, report& out) {
          const auto exits = facts::provider_exits(facts);
          for (const auto& map : facts.device.crypto_maps) {
            if (!map.local_address.is_set()) continue;
            const auto places = flw::exits_with(map, exits);
            const auto fixed = std::find_if(places.begin(), places.end(), [&](const auto* exit) {
              return exit->on->name.value == map.local_address.value;
            });
            if (places.size() < 2 || fixed == places.end()) continue;
            const auto& other = *places[*fixed == places[0] ? 1 : 0];
            out.at(map.local_address.at, "crypto map {} speaks with the address of {} on {}, too",
                   map.name.value, map.local_address.value, other.on->name.value)
                .label("the only address")
                .related(other.at, "packets leave by {} after a failover", other.on->name.value)
                .why(
                    "the peer sees the address of the provider that is gone, and answers there: "
                    "the VPN does not follow the failover")
                .help(
                    "no crypto map {} local-address {}, and the addresses of both interfaces as "
                    "peers at the far end",
                    map.name.value, map.local_address.value);
          }
        },
};
