#include <algorithm>

#include "facts/path/map_place.hpp"
#include "facts/path/network_way.hpp"
#include "facts/tunnel_kind.hpp"
#include "rules/rule.hpp"

namespace peerlint::rules {
namespace rtg {

// The route that takes over when the tunnel, and all that hangs on it, is gone.
const facts::route* next_best(const facts::route& taken, const model::interface& tunnel,
                              const facts::device_facts& facts) {
  for (const auto* each : facts.routes.touching(taken.vrf, taken.to)) {
    if (each->to.length > taken.to.length) continue;
    if (each->discards) return each;
    const auto* by = facts.routes.egress_of(*each);
    if (by != nullptr && by != &tunnel) return each;
  }
  return nullptr;
}

// In clear text, and by NAT with an address that the provider routes.
bool leaks_by(const model::interface& by, net::ipv4_prefix to, const facts::device_facts& facts) {
  net::packet one;
  one.destination = net::bits_of(to.address);
  const bool outside = by.nat.is_set() && by.nat.value == model::nat_side::outside;
  return outside && !by.access_group_out.is_set() && !facts::may_protect(by, one, facts);
}

}  // namespace rtg
}  // namespace peerlint::rules

PEERLINT_RULE(rtg_vti_leak_when_down){
    .code = "RTG010",
    .name = "vti-leak-when-down",
    .summary = "traffic of an IPsec tunnel leaves in clear text while the tunnel is down",
    .level = level::note,
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const facts::vpn_endpoint& endpoint, const facts::device_facts& facts, report& out) {
          if (endpoint.kind != facts::vpn_endpoint::kinds::tunnel ||
              !facts::is_ipsec_tunnel(*endpoint.on) || !facts.routes.is_live(*endpoint.on) ||
              !facts.routes.learned_by().empty())
            return;
          for (const auto& taken : facts.routes.all()) {
            if (taken.origin != facts::route_origin::fixed || taken.to.length == 0 ||
                facts.routes.egress_of(taken) != endpoint.on)
              continue;
            const auto* next = rtg::next_best(taken, *endpoint.on, facts);
            const auto* by =
                next == nullptr || next->discards ? nullptr : facts.routes.egress_of(*next);
            if (by == nullptr || !rtg::leaks_by(*by, taken.to, facts)) continue;
            out.at(taken.at, "while {} is down, traffic to {} leaves by {} in clear text",
                   endpoint.on->name.value, net::to_text(taken.to), by->name.value)
                .label("this route goes with the tunnel")
                .related(next->at, "then this one takes it")
                .why(
                    "the interface of an IPsec tunnel is down while there is no SA; what was meant "
                    "for it follows the next best route, through NAT")
                .help("ip route {}{}{} {} Null0 254", taken.vrf.empty() ? "" : "vrf ",
                      taken.vrf.empty() ? std::string() : std::string(taken.vrf) + ' ',
                      net::to_text(taken.to.address), net::to_text(net::mask_of(taken.to.length)));
            return;
          }
        },
};
