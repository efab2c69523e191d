#include "rules/rte/route.hpp"

namespace peerlint::rules::rte {

// The IPv4 default route of that table which hangs on an object, by the interface.
const model::static_route* tracked_default(std::string_view vrf, const model::interface& by,
                                           const facts::device_facts& facts) {
  for (const auto& route : facts.device.static_routes) {
    if (!is_default(route) || route.track == 0 || route.vrf != vrf) continue;
    const auto* const entry = facts::entry_of(route, facts.routes);
    if (entry != nullptr && facts.routes.egress_of(*entry) == &by) return &route;
  }
  return nullptr;
}

// Some other IPv6 default route could take over.
bool has_backup(const model::ipv6_route& of, const model::device& device) {
  return std::any_of(device.ipv6_routes.begin(), device.ipv6_routes.end(), [&](const auto& one) {
    return &one != &of && one.vrf == of.vrf && one.destination == of.destination &&
           one.distance > of.distance;
  });
}

}  // namespace peerlint::rules::rte

PEERLINT_RULE(rte_ipv6_default_not_failed_over){
    .code = "RTE021",
    .name = "ipv6-default-not-failed-over",
    .summary = "the default route of IPv4 moves when its probe fails, and that of IPv6 stays",
    .level = level::note,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const facts::device_facts& facts, report& out) {
          for (const auto& route : facts.device.ipv6_routes) {
            if (route.destination != "::/0" || route.track != 0 || route.interface.empty() ||
                !rte::has_backup(route, facts.device))
              continue;
            const auto* const by = facts.interface_named(route.interface);
            const auto* const other =
                by == nullptr ? nullptr : rte::tracked_default(route.vrf, *by, facts);
            if (other == nullptr) continue;
            out.at(route.line.at, "IPv6 stays on {} when track {} is down", by->name.value,
                   other->track)
                .related(other->line.at, "IPv4 leaves it")
                .why(
                    "clients prefer IPv6: what has both addresses is sent to the dead provider, "
                    "though IPv4 has moved")
                .help("`track` on this route, with an object that follows a probe over IPv6");
          }
        },
};
