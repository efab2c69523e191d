#include "rules/rte/route.hpp"

namespace peerlint::rules::rte {

// The probe goes with the traffic that it moves: by the default route, a network that has no route
// of its own, or a policy. A route of its own that hangs on the object is RTE008's.
bool follows_traffic(const facts::probe_fall& fall) {
  return fall.moves() && (fall.up.by_policy || fall.up.length == 0 || fall.up.track == 0);
}

// Another member keeps the list down while this one answers by the other way.
bool is_held_by_others(const facts::probe_fall& fall) {
  const auto& lists = fall.path.lists;
  return std::any_of(lists.begin(), lists.end(), [](const auto* list) {
    return list->combination == model::track_combination::all && list->members.size() > 1;
  });
}

// The words behind the destination of a route to where the probe leaves now.
std::string next_hop_words(const facts::probe_way& way) {
  if (way.next_hop) return net::to_text(*way.next_hop);
  return way.out->name.value + (way.out->dynamic_address.value.kind == "dhcp" ? " dhcp" : "");
}

std::string pin_for(const facts::probe_fall& fall) {
  const auto target = *facts::target_of(*fall.operation);
  const auto& vrf = fall.operation->vrf;
  const auto to = "ip route " + (vrf.is_set() ? "vrf " + vrf.value + ' ' : "") +
                  net::to_text(target) + " 255.255.255.255 ";
  return to + next_hop_words(fall.up) + " / " + to + "Null0 250";
}

}  // namespace peerlint::rules::rte

PEERLINT_RULE(rte_probe_not_pinned){
    .code = "RTE005",
    .name = "probe-not-pinned",
    .summary = "a probe follows the traffic that it moves",
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const facts::device_facts& facts, report& out) {
          const model::ip_sla_operation* told = nullptr;
          for (const auto& fall : facts::probe_falls_of(facts)) {
            if (!rte::follows_traffic(fall) || fall.operation == told) continue;
            told = fall.operation;
            const auto& target = *fall.operation->probe.value.target;
            auto& made =
                out.at(target.at, "the probes to {} leave {}, and {} once track {} is down",
                       target.value.text, rte::text_of(fall.up), rte::text_of(fall.down),
                       fall.path.use.track)
                    .label("no route holds them on the path that they watch")
                    .related(fall.path.use.at, "this goes down with track {}", fall.path.use.track)
                    .related(fall.down.at, "then they go this way");
            made.why(fall.down.is == rte::ways::leaves
                         ? "if the other provider carries the probe, the object comes up again and "
                           "the traffic swings to and fro; if it drops the foreign source address, "
                           "the object stays down when the first provider is well again"
                         : "the object needs the route to come up, and the route needs the object: "
                           "once down, both stay down");
            made.help(rte::pin_for(fall));
            if (rte::is_held_by_others(fall)) made.at_most(level::warning);
          }
        },
};
