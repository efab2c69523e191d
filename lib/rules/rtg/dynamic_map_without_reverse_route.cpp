#include <algorithm>

#include "facts/path/network_way.hpp"
#include "rules/rule.hpp"

namespace peerlint::rules {
namespace rtg {

// Some route, other than that of the interface's own network, leads out by a carrier of the map.
bool leads_out(const facts::vpn_endpoint& endpoint, const facts::device_facts& facts) {
  const auto& carriers = facts.interfaces_with_map(endpoint.map->name.value);
  const auto all = facts.routes.all();
  return std::any_of(all.begin(), all.end(), [&](const facts::route& one) {
    const auto* by =
        one.origin == facts::route_origin::connected ? nullptr : facts.routes.egress_of(one);
    return by != nullptr && std::find(carriers.begin(), carriers.end(), by) != carriers.end();
  });
}

}  // namespace rtg
}  // namespace peerlint::rules

PEERLINT_RULE(rtg_dynamic_map_without_reverse_route){
    .code = "RTG006",
    .name = "dynamic-map-without-reverse-route",
    .summary = "no route leads to the networks behind the peers of a dynamic map",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const facts::vpn_endpoint& endpoint, const facts::device_facts& facts, report& out) {
          if (endpoint.kind != facts::vpn_endpoint::kinds::dynamic_entry ||
              endpoint.on == nullptr || endpoint.policy->routes.is_set() ||
              facts::has_inner_vrf(endpoint, facts.device) || !facts.routes.is_live(*endpoint.on))
            return;
          if (endpoint.on != facts.interfaces_with_map(endpoint.map->name.value).front()) return;
          // Of an address that nobody has: certain as long as nothing brings routes or policies.
          const auto anywhere = facts::way_to(endpoint.on->vrf.value, net::ipv4_address{}, facts);
          if (!anywhere.certain || !facts::has_routes(facts) || rtg::leads_out(endpoint, facts))
            return;
          const auto& entry = *endpoint.entry;
          auto& made =
              out.at(entry.header.at,
                     "dynamic map {} {} has no reverse-route, and no route leads out by {}",
                     entry.map, entry.sequence.value, endpoint.on->name.value);
          made.related(endpoint.on->crypto_map.at, "crypto map {} is looked at here",
                       endpoint.map->name.value);
          if (anywhere.taken != nullptr)
            made.related(anywhere.taken->at, "all else leaves by this route");
          made.why(
                  "a peer builds the tunnel and sends; the answers to its network leave by another "
                  "interface or are dropped: one way only")
              .help("crypto dynamic-map {} {} / reverse-route", entry.map, entry.sequence.value);
        },
};
