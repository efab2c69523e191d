#include <algorithm>
#include <set>

#include "rules/rule.hpp"

namespace peerlint::rules::lad {

bool is_translated(net::ipv4_address address, const model::device& device) {
  return std::any_of(device.nat_statics.begin(), device.nat_statics.end(), [&](const auto& one) {
    return net::contains(net::prefix_of(one.original.value, one.length), address);
  });
}

}  // namespace peerlint::rules::lad

PEERLINT_RULE(lad_loopback_source_not_routable){
    .code = "LAD003",
    .name = "loopback-source-not-routable",
    .summary = "tunnels to public peers start from a private address of a loopback",
    .level = level::warning,
    .confidence = confidence::medium,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const facts::device_facts& facts, report& out) {
          std::set<std::string_view> told;
          for (const auto& endpoint : facts.endpoints) {
            const auto from = endpoint.local_interface();
            if (endpoint.on == nullptr || endpoint.on->shutdown.is_set() ||
                !endpoint.front_vrf.empty() || !from.starts_with("Loopback"))
              continue;
            const auto own = facts::local_address_of(endpoint, facts.device);
            const auto* loopback = facts.interface_named(from);
            if (!own || loopback == nullptr || !facts::is_private(*own) || loopback->nat.is_set())
              continue;
            if (lad::is_translated(*own, facts.device)) continue;
            const auto peer =
                std::find_if(endpoint.peers.begin(), endpoint.peers.end(), [](const auto& one) {
                  return one.value.address && !facts::is_private(*one.value.address);
                });
            if (peer == endpoint.peers.end() || !told.insert(from).second) continue;
            const auto& line = endpoint.is_tunnel() ? endpoint.on->tunnel->source.line
                                                    : endpoint.map->local_address.line;
            out.at(line, "IKE to {} comes from {}, a private address", peer->value.name,
                   net::to_text(*own))
                .label("the address of {}", from)
                .related(loopback->addresses.front().at, "private, and no static NAT for it")
                .related(peer->at, "a public address")
                .why(
                    "providers drop packets from private addresses, and the peer has no route "
                    "back: IKE "
                    "is sent and nobody answers")
                .help("a public address on {}, or the interface to the provider in its place",
                      from);
          }
        },
};
