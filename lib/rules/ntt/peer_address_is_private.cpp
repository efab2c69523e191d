#include <algorithm>

#include "rules/ntt/behind_nat.hpp"
#include "rules/rule.hpp"

namespace peerlint::rules::ntt {

// Some network of the router, or some route that is no default route, has the address.
bool has_a_way_to(net::ipv4_address address, const model::device& device) {
  const auto connected = [&](const model::interface& on) {
    return std::any_of(on.addresses.begin(), on.addresses.end(), [&](const auto& one) {
      return (one.value.address.bits & one.value.mask.bits) == (address.bits & one.value.mask.bits);
    });
  };
  return std::any_of(device.interfaces.begin(), device.interfaces.end(), connected) ||
         std::any_of(device.static_routes.begin(), device.static_routes.end(),
                     [&](const auto& one) {
                       return one.destination.length > 0 && net::contains(one.destination, address);
                     });
}

// What a routing protocol brings is unknown.
bool learns_routes(const facts::device_facts& facts) {
  for (const auto* head :
       {"router bgp", "router eigrp", "router ospf", "router rip", "router isis"})
    if (facts.has_recognised(head)) return true;
  return false;
}

}  // namespace peerlint::rules::ntt

PEERLINT_RULE(ntt_peer_address_is_private){
    .code = "NTT004",
    .name = "peer-address-is-private",
    .summary = "a peer is called by a private address over the Internet",
    .level = level::warning,
    .confidence = confidence::medium,
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const facts::vpn_endpoint& endpoint, const facts::device_facts& facts, report& out) {
          if (endpoint.on == nullptr || !endpoint.front_vrf.empty() || ntt::learns_routes(facts))
            return;
          const auto own = facts::local_address_of(endpoint, facts.device);
          if (!own || facts::is_private(*own)) return;
          for (const auto& peer : endpoint.peers) {
            const auto address = peer.value.address;
            if (!address || !facts::is_private(*address)) continue;
            if (ntt::has_a_way_to(*address, facts.device)) continue;
            out.at(peer.at, "{} is a private address, and this end is public",
                   net::to_text(*address))
                .label("not routed in the Internet")
                .related(endpoint.section, "from {}", net::to_text(*own))
                .why(
                    "only the default route leads there, and no provider forwards it: IKE is sent "
                    "and "
                    "nobody answers (MM_NO_STATE)")
                .help("the public address that the peer has behind its NAT");
          }
        },
};
