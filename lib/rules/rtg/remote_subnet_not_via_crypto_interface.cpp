#include <algorithm>
#include <vector>

#include "facts/path/map_place.hpp"
#include "rules/rule.hpp"

namespace peerlint::rules {
namespace rtg {

using interfaces = std::vector<const model::interface*>;

// A link whose loss takes the route away, so that a wider one brings the traffic to the map.
bool falls_with_its_link(const model::interface& out) {
  const std::string_view name = out.name.value;
  return !name.starts_with("Gigabit") && !name.starts_with("Fast") &&
         !name.starts_with("Ethernet") && !name.starts_with("TenGigabit") &&
         !name.starts_with("Vlan") && !name.starts_with("BVI");
}

bool any_protects(const facts::network_way& way, const net::packet& one,
                  const facts::device_facts& facts) {
  return std::any_of(way.outs.begin(), way.outs.end(),
                     [&](const auto* out) { return facts::may_protect(*out, one, facts); });
}

// A route of whatever length leads to the network by one of the carriers.
bool is_covered(const facts::vpn_endpoint& endpoint, net::ipv4_prefix network,
                const interfaces& carriers, const facts::device_facts& facts) {
  const auto routes = facts.routes.touching(endpoint.on->vrf.value, network);
  return std::any_of(routes.begin(), routes.end(), [&](const auto* route) {
    const auto* by = facts.routes.egress_of(*route);
    return by != nullptr && std::find(carriers.begin(), carriers.end(), by) != carriers.end();
  });
}

void judge(const facts::vpn_endpoint& endpoint, const facts::remote_network& remote,
           const facts::network_way& way, bool covered, report& out) {
  const auto& map = endpoint.map->name.value;
  const auto sequence = endpoint.entry->sequence.value;
  const auto at = way.taken->at.exists() ? way.taken->at : remote.line->destination.at;
  auto one = remote.example;
  one.destination = net::bits_of(way.example);
  auto& made =
      way.out == nullptr
          ? out.at(at, "{} is dropped by the route to Null0 before crypto map {} {} sees it",
                   net::to_text(one), map, sequence)
          : out.at(at, "{} leaves by {}, not by {}, where crypto map {} {} would protect it",
                   net::to_text(one), way.out->name.value, endpoint.on->name.value, map, sequence);
  if (covered) made.at_most(level::warning);
  made.label("the route that takes it")
      .related(remote.line->line.at, "this line protects it")
      .related(endpoint.on->crypto_map.at, "only here is crypto map {} looked at", map)
      .why(
          "the router chooses the interface first and looks at the crypto map of that interface "
          "then: the packet never meets this map, and no tunnel starts")
      .help("ip route {} {} <next hop behind {}>", net::to_text(remote.network.address),
            net::to_text(net::mask_of(remote.network.length)), endpoint.on->name.value);
}

}  // namespace rtg
}  // namespace peerlint::rules

PEERLINT_RULE(rtg_remote_subnet_not_via_crypto_interface){
    .code = "RTG001",
    .name = "remote-subnet-not-via-crypto-interface",
    .summary = "the route to a network that a crypto map protects leads past its interface",
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const facts::vpn_endpoint& endpoint, const facts::device_facts& facts, report& out) {
          if (endpoint.kind != facts::vpn_endpoint::kinds::map_entry || endpoint.on == nullptr ||
              endpoint.policy->routes.is_set() || !facts.routes.is_live(*endpoint.on) ||
              facts::has_inner_vrf(endpoint, facts.device))
            return;
          const auto& carriers = facts.interfaces_with_map(endpoint.map->name.value);
          if (endpoint.on != carriers.front() || facts::misplaced(*endpoint.map, facts)) return;
          std::vector<const facts::route*> said;
          for (const auto& remote : facts::remote_networks_of(*endpoint.entry, facts)) {
            const auto way = facts::way_to(endpoint.on->vrf.value, remote.network, facts);
            if (!way.certain || way.taken == nullptr || facts::may_leave_by(way, carriers) ||
                rtg::any_protects(way, remote.example, facts))
              continue;
            const bool covered = rtg::is_covered(endpoint, remote.network, carriers, facts);
            if (covered && way.out != nullptr && rtg::falls_with_its_link(*way.out)) continue;
            if (std::find(said.begin(), said.end(), way.taken) != said.end()) continue;
            said.push_back(way.taken);
            rtg::judge(endpoint, remote, way, covered, out);
          }
        },
};
