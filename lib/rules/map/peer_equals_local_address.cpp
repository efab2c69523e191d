#include <string_view>

#include "rules/rule.hpp"

PEERLINT_RULE(map_peer_equals_local_address){
    .code = "MAP008",
    .name = "peer-equals-local-address",
    .summary = "the peer of a crypto map entry is the router itself",
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const model::crypto_map& map, const facts::device_facts& facts, report& out) {
          const auto& carriers = facts.interfaces_with_map(map.name.value);
          const auto vrf = carriers.empty() ? std::string_view() : carriers.front()->vrf.value;
          for (const auto& entry : map.entries)
            for (const auto& peer : entry.peers) {
              if (!peer.value.address) continue;
              const auto* own = facts.routes.owner_of(vrf, *peer.value.address);
              if (own == nullptr) continue;
              out.at(peer.at, "peer {} is an address of this router", peer.value.name)
                  .label("of {}", own->name.value)
                  .related(own->name.at, "has it")
                  .related(entry.header.at, "the entry")
                  .why(
                      "IKE would be sent to the router itself: no tunnel comes up. It happens when "
                      "the configuration of the other end is copied, or both are swapped")
                  .help("set peer <address of the other end>");
            }
        },
};
