#include "rules/rte/route.hpp"

namespace peerlint::rules::rte {

// What follows the object acts on its state alone, whatever the routes are.
bool acts_on_state(const model::track_object& track, const facts::device_facts& facts) {
  const auto all = facts::track_paths(track.number.value, facts.device, facts.names);
  return std::any_of(all.begin(), all.end(),
                     [](const auto& one) { return one.use.by != facts::track_consumer::route; });
}

}  // namespace peerlint::rules::rte

PEERLINT_RULE(rte_probe_pin_leaks_on_link_down){
    .code = "RTE007",
    .name = "probe-pin-leaks-on-link-down",
    .summary = "a probe takes the backup path while the link of its own is down",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const facts::device_facts& facts, report& out) {
          span told;
          for (const auto& fall : facts::probe_falls_of(facts)) {
            if (!fall.up.is_pinned() || fall.up.at == told) continue;
            const auto* const pin = rte::route_at(fall.up.at, facts.device);
            if (pin == nullptr) continue;
            const facts::device_during cut(
                facts,
                {facts::fallen_with(fall.path.use.track, facts.device), fall.up.out->name.value});
            const auto way = facts::way_of(*fall.operation, facts, cut);
            if (way.is != rte::ways::leaves || way.by_policy || way.length > 0) continue;
            told = fall.up.at;
            auto& made =
                out.at(pin->line.at, "while {} is down the probes to {} leave by {}",
                       fall.up.out->name.value, fall.operation->probe.value.target->value.text,
                       way.out->name.value)
                    .related(way.at, "by this route")
                    .why(
                        "the route goes with its link: the probes are answered by the other path, "
                        "the object is up, and what follows it takes the dead link for alive")
                    .help("ip route {} Null0 250", rte::words_of(*pin));
            if (!rte::acts_on_state(*fall.track, facts)) made.at_most(level::note);
          }
        },
};
