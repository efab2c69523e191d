#include "rules/sla/operation.hpp"

namespace peerlint::rules::sla {

// The host route that binds the probes to one path; null when there is none.
const model::static_route* pin_of(net::ipv4_address target, const model::ip_sla_operation& of,
                                  const model::device& device) {
  const std::string_view vrf = of.vrf.is_set() ? std::string_view(of.vrf.value) : "";
  const auto found = std::find_if(
      device.static_routes.begin(), device.static_routes.end(), [&](const auto& route) {
        return route.vrf == vrf && route.destination == net::prefix_of(target, 32) &&
               route.track == 0 && route.interface != "Null0";
      });
  return found == device.static_routes.end() ? nullptr : &*found;
}

struct other_use {
  std::string_view what;
  span at;
};

// What else the router needs the address for.
std::optional<other_use> other_use_of(net::ipv4_address target, const facts::device_facts& facts) {
  for (const auto& server : facts.device.name_servers)
    if (server.value.address.ipv4 == target) return other_use{"a name server", server.at};
  for (const auto& endpoint : facts.endpoints)
    for (const auto& peer : endpoint.peers)
      if (peer.value.address == target) return other_use{"the peer of a tunnel", peer.at};
  return std::nullopt;
}

}  // namespace peerlint::rules::sla

PEERLINT_RULE(sla_sla_target_is_production){
    .code = "SLA024",
    .name = "sla-target-is-production",
    .summary = "a target that a host route binds to one path is needed on the other, too",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const facts::device_facts& facts, report& out) {
          for (const auto& one : facts.device.ip_sla_operations) {
            if (!one.probe.is_set() || !sla::is_tracked(one, facts)) continue;
            const auto& target = one.probe.value.target;
            if (!target || !target->value.ipv4) continue;
            const auto* const pin = sla::pin_of(*target->value.ipv4, one, facts.device);
            const auto use = sla::other_use_of(*target->value.ipv4, facts);
            if (pin == nullptr || !use) continue;
            out.at(target->at, "the target {} is {}, too", target->value.text, use->what)
                .related(use->at, "needed here")
                .related(pin->line.at, "bound to one path by this route")
                .why(
                    "while that path is dead the address is not reached by the other one either: "
                    "the failover saves everything but this")
                .help("a target that nothing else needs");
          }
        },
};
