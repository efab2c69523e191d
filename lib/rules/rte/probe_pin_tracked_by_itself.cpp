#include "rules/rte/route.hpp"

PEERLINT_RULE(rte_probe_pin_tracked_by_itself){
    .code = "RTE008",
    .name = "probe-pin-tracked-by-itself",
    .summary = "the route that holds a probe on its path hangs on the probe",
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const facts::device_facts& facts, report& out) {
          span told;
          for (const auto& fall : facts::probe_falls_of(facts)) {
            if (!fall.moves() || fall.up.by_policy || fall.up.length == 0 || fall.up.track == 0)
              continue;
            const auto* const pin = rte::route_at(fall.up.at, facts.device);
            if (pin == nullptr || pin->line.at == told) continue;
            told = pin->line.at;
            const auto& target = *fall.operation->probe.value.target;
            out.at(pin->line.at, "the probe of track {} needs this route, which hangs on track {}",
                   fall.track->number.value, pin->track)
                .related(target.at, "the probes go to {}", target.value.text)
                .why(
                    "once the object is down the route is gone and the probes leave {}: the object "
                    "does not come up again when the path does",
                    rte::text_of(fall.down))
                .help("no ip route {} … / ip route {} {}", rte::words_of(*pin), rte::words_of(*pin),
                      pin->next_hop ? net::to_text(*pin->next_hop) : pin->interface);
          }
        },
};
