#include <map>
#include <utility>
#include <vector>

#include "rules/dmv/direct_tunnel.hpp"
#include "rules/tun/sole_owner.hpp"
#include "rules/tun/tunnel_ends.hpp"

namespace peerlint::rules::dmv {

void judge_hub(const tunnel& between, const facts::fleet_facts& fleet, report& out) {
  for (const auto* way : {&between.a_to_b, &between.b_to_a}) {
    if (!tun::blames(way->responder_key, "DMV010") || !way->initiator.outer()) continue;
    const auto& hub = way->responder;
    const auto& spoke = way->initiator;
    const auto address = net::to_text(*spoke.outer());
    out.at(hub.section, "{} has no pre-shared key for {}, which calls from {}", hub.device_name,
           spoke.device_name, address)
        .label("takes whoever calls, and no key covers {}", address)
        .related(spoke.address_at, "{} calls from here", spoke.device_name)
        .related(way->responder_key.found.at, "for its address behind the translator")
        .at_most(fleet.of(hub).certainty_of_absence(address))
        .why(
            "the hub looks for the key of the address that calls: \"No pre-shared key with {}!\", "
            "no policy matches, and the spoke stays in MM_NO_STATE",
            address)
        .help(
            "on {}: crypto isakmp key <key> address {}, or one for all spokes: crypto isakmp key "
            "<key> address 0.0.0.0",
            hub.device_name, address);
  }
}

// The tunnels of the spokes of a hub, by the hub's.
using clouds = std::map<std::pair<std::size_t, std::size_t>, std::vector<const exchange*>>;

clouds clouds_of(const facts::fleet_facts& fleet) {
  clouds made;
  for (const auto& between : fleet.tunnels) {
    const auto& way = tun::from_spoke(between);
    const auto& hub = way.responder;
    if (hub.kind == endpoint_kind::multipoint && hub.takes_anyone() &&
        way.initiator.kind == endpoint_kind::multipoint && way.initiator.outer())
      made[{hub.device, hub.number}].push_back(&way);
  }
  return made;
}

void tell(const exchange& way, const endpoint& other, span by, const facts::fleet_facts& fleet,
          report& out) {
  const auto& spoke = way.initiator;
  const auto address = net::to_text(*other.outer());
  out.at(spoke.section, "{} has no pre-shared key for {}, another spoke of {}", spoke.device_name,
         other.device_name, way.responder.device_name)
      .label("no key covers {}", address)
      .related(other.address_at, "{} answers here", other.device_name)
      .related(by, "spokes are to find each other")
      .at_most(level::warning)
      .at_most(confidence::medium)
      .at_most(fleet.of(spoke).certainty_of_absence(address))
      .at_most(tun::certainty_of_owner(other.address, fleet))
      .why(
          "the tunnel to the hub is up, and the one between the two spokes never comes up (\"No "
          "pre-shared key with {}!\"): their traffic goes over the hub, or is lost while the "
          "router "
          "tries",
          address)
      .help(
          "certificates, or one key for all on every spoke; or, if all traffic is to go over the "
          "hub: no `redirect` there");
}

// Each spoke once, with the first one for which it has no key.
void judge_spokes(const std::vector<const exchange*>& spokes, const facts::fleet_facts& fleet,
                  report& out) {
  for (const auto* way : spokes) {
    const auto& spoke = way->initiator;
    const auto& of = fleet.of(spoke);
    const auto by = leads_to_each_other(*way->responder.tunnel, *spoke.tunnel);
    // A key of all addresses is one for each of them.
    if (!by.exists() || !lacks_key(spoke, of, net::ipv4_address{})) continue;
    for (const auto* other : spokes) {
      const auto& far = other->initiator;
      if (far.device_name == spoke.device_name || !far.outer() ||
          facts::is_private(*far.outer()) != facts::is_private(*spoke.outer()) ||
          !lacks_key(spoke, of, *far.outer()))
        continue;
      tell(*way, far, by, fleet, out);
      break;
    }
  }
}

}  // namespace peerlint::rules::dmv

PEERLINT_RULE(dmv_wildcard_key_required_missing){
    .code = "DMV010",
    .name = "wildcard-key-required-missing",
    .summary = "a hub, or a spoke, of a DMVPN has no pre-shared key for a spoke that may call it",
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const facts::fleet_facts& fleet, report& out) {
          for (const auto& between : fleet.tunnels) dmv::judge_hub(between, fleet, out);
          for (const auto& cloud : dmv::clouds_of(fleet))
            dmv::judge_spokes(cloud.second, fleet, out);
        },
};
