#include "rules/sla/operation.hpp"

namespace peerlint::rules::sla {

// Something tracks it, and everything that does asks only whether the target answers.
bool is_tracked_by_reachability(const model::ip_sla_operation& of,
                                const facts::device_facts& facts) {
  const auto tracks = facts::tracks_of_operation(of.number.value, facts.device);
  return !tracks.empty() && std::all_of(tracks.begin(), tracks.end(), [](const auto* track) {
    return track->aspect && track->aspect->value == "reachability";
  });
}

}  // namespace peerlint::rules::sla

PEERLINT_RULE(sla_sla_threshold_useless_for_reachability){
    .code = "SLA037",
    .name = "sla-threshold-useless-for-reachability",
    .summary = "a threshold does not change what is tracked by reachability",
    .level = level::note,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const facts::device_facts& facts, report& out) {
          for (const auto& one : facts.device.ip_sla_operations) {
            if (!one.threshold.is_set() || one.timeout.is_set() || !one.reactions.empty() ||
                one.threshold.value >= model::default_ip_sla_threshold ||
                !sla::is_tracked_by_reachability(one, facts))
              continue;
            auto& made =
                out.at(one.threshold.at, "threshold {} makes nothing faster", one.threshold.value)
                    .why(
                        "`reachability` asks whether an answer comes within the timeout, which is "
                        "the default here; the threshold counts for `state` only")
                    .help("timeout {}", std::max<std::uint32_t>(one.threshold.value, 1000));
            sla::name_tracks(made, one, facts, "tracks reachability");
          }
        },
};
