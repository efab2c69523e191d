#include <optional>

#include "facts/tunnel_kind.hpp"
#include "net/address_block.hpp"
#include "rules/pbr/clause.hpp"

namespace peerlint::rules::pbr {

struct capture {
  net::packet one;
  facts::policy_way way;
  const model::interface* to = nullptr;
};

// Of users: a link between routers has none, nor has a tunnel.
std::optional<net::ipv4_prefix> network_of(const model::interface& on) {
  if (on.addresses.empty() || facts::is_tunnel(on)) return std::nullopt;
  const auto& first = on.addresses.front().value;
  const auto length = net::length_of(first.mask);
  if (!length || *length > 29) return std::nullopt;
  return net::prefix_of(first.address, *length);
}

// The last host: the first is often the router, or what lists make exceptions for.
net::address_bits last_host(net::ipv4_prefix network) {
  const auto hosts = ~net::mask_of(network.length).bits;
  return net::bits_of(net::ipv4_address{network.address.bits | (hosts - 1)});
}

// A packet to users behind another interface that leaves for a provider instead.
std::optional<capture> first_capture(const facts::applied_policy& policy,
                                     const facts::device_facts& facts) {
  const auto from = network_of(*policy.in);
  if (!from || facts::leads_outside(*policy.in, facts)) return std::nullopt;
  for (const auto& to : facts.device.interfaces) {
    const auto network = network_of(to);
    if (&to == policy.in || !network || to.vrf.value != policy.vrf || !facts.routes.is_live(to) ||
        facts::leads_outside(to, facts))
      continue;
    net::packet one;
    one.source = last_host(*from);
    one.destination = last_host(*network);
    one.source_port = 49152;
    one.destination_port = 443;
    const auto way = facts::route_by_policy(policy.map->name.value, one, policy.vrf, facts.filters,
                                            facts.routes, facts.device);
    if (way.applies == net::truth::yes && !way.where_no_route && !way.other_table &&
        way.out != nullptr && way.out != &to && facts::leads_outside(*way.out, facts))
      return capture{one, way, &to};
  }
  return std::nullopt;
}

}  // namespace peerlint::rules::pbr

PEERLINT_RULE(pbr_pbr_captures_local_or_vpn){
    .code = "PBR008",
    .name = "pbr-captures-local-or-vpn",
    .summary = "policy routing sends traffic between local networks to a provider",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const facts::device_facts& facts, report& out) {
          for (const auto& policy : facts::applied_policies(facts)) {
            if (policy.in == nullptr) continue;
            const auto found = pbr::first_capture(policy, facts);
            if (!found) continue;
            out.at(policy.at, "route-map {} sends {} out of {}", policy.map->name.value,
                   net::to_text(found->one), found->way.out->name.value)
                .label("of {}", policy.in->name.value)
                .related(found->way.at, "this line decides the way")
                .related(found->to->addresses.front().at, "the network is behind {}",
                         found->to->name.value)
                .why(
                    "policy routing comes before the routing table, connected networks too: the "
                    "packet leaves for the provider, which drops it")
                .help("deny ip any {} {} before the permits of the list",
                      net::to_text(pbr::network_of(*found->to)->address),
                      net::to_text(net::ipv4_wildcard{
                          ~net::mask_of(pbr::network_of(*found->to)->length).bits}));
          }
        },
};
