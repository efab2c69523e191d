#include "rules/rte/route.hpp"

namespace peerlint::rules::rte {

// A static default route that waits behind this one.
const model::static_route* floating_behind(const model::static_route& primary,
                                           const model::device& device) {
  const model::static_route* found = nullptr;
  for (const auto& one : device.static_routes) {
    if (!same_network(one, primary) || discards(one)) continue;
    // Not the first of all, or another one is tracked: that is RTE002's or RTE003's.
    if (one.track != 0 || one.distance < primary.distance) return nullptr;
    if (one.distance > primary.distance && one.next_hop != primary.next_hop) found = &one;
  }
  return found;
}

// What hangs on objects that follow probes: `nothing` where no object does.
enum class followers : std::uint8_t { no_object, idle, some, traffic };

followers followers_of_probes(const facts::device_facts& facts) {
  auto found = followers::no_object;
  for (const auto& track : facts.device.tracks) {
    if (!track.operation) continue;
    const auto all = facts::track_paths(track.number.value, facts.device, facts.names);
    // An object that nothing follows is TRK003's.
    if (all.empty()) return followers::idle;
    found = std::max(found, followers::some);
    for (const auto& one : all)
      if (one.use.by == facts::track_consumer::applet ||
          one.use.by == facts::track_consumer::policy)
        found = followers::traffic;
  }
  return found;
}

}  // namespace peerlint::rules::rte

PEERLINT_RULE(rte_primary_untracked){
    .code = "RTE004",
    .name = "primary-untracked",
    .summary = "a default route has a backup, and no probe moves the traffic to it",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const facts::device_facts& facts, report& out) {
          const auto following = rte::followers_of_probes(facts);
          if (following == rte::followers::idle || following == rte::followers::traffic ||
              rte::applets_route(facts.device))
            return;
          for (const auto& primary : facts.device.static_routes) {
            if (!rte::is_default(primary) || primary.track != 0 || rte::discards(primary)) continue;
            const auto* const backup = rte::floating_behind(primary, facts.device);
            const auto* const entry = facts::entry_of(primary, facts.routes);
            const auto* const by = entry == nullptr ? nullptr : facts.routes.egress_of(*entry);
            if (backup == nullptr || by == nullptr || !rte::is_ethernet(by->name.value)) continue;
            auto& made =
                out.at(primary.line.at, "the route stays while {} has a link", by->name.value)
                    .related(backup->line.at, "the backup waits until then")
                    .why(
                        "behind a switch or a modem the port stays up when the provider fails: the "
                        "traffic goes to a dead path, and the backup is not used")
                    .help(
                        "an operation of IP SLA with a target behind the provider, `track <object> "
                        "ip sla <operation> reachability`, and: ip route {} {} track <object>",
                        rte::words_of(primary),
                        primary.next_hop ? net::to_text(*primary.next_hop) : primary.interface);
            if (following == rte::followers::no_object) made.at_most(level::note);
          }
        },
};
