#include "facts/failover/probe_path.hpp"
#include "rules/sla/operation.hpp"

namespace peerlint::rules::sla {

constexpr rule_option slow_options[] = {
    {"budget", 60, "seconds", "how long it may take to see a failure"},
};

}  // namespace peerlint::rules::sla

PEERLINT_RULE(sla_sla_frequency_slow_for_failover){
    .code = "SLA012",
    .name = "sla-frequency-slow-for-failover",
    .summary = "it takes longer than a minute until a failure moves the traffic",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .options = sla::slow_options,
    .check =
        [](const facts::device_facts& facts, report& out) {
          const auto budget = out.option("budget");
          for (const auto& one : facts.device.ip_sla_operations) {
            const auto start = facts::start_of(one, facts.device);
            if (!start.runs() && !start.elsewhere) continue;  // it sees nothing at all
            for (const auto* const track :
                 facts::tracks_of_operation(one.number.value, facts.device)) {
              const auto path = facts::timed_path_of(*track, facts);
              // How long the object takes to ask is not verified: it does not count here.
              if (!path ||
                  path->times.detect.most - facts::track_poll <= static_cast<double>(budget))
                continue;
              out.at(one.frequency.is_set() ? one.frequency.at : one.header.at,
                     "IP SLA operation {} {}", one.number.value, facts::to_text(path->times))
                  .label("a probe every {} s", static_cast<int>(path->pace.frequency))
                  .related(path->use.at, "the traffic moves with it")
                  .why("for that long the traffic goes to a path that is dead")
                  .help("threshold 500, timeout 1000, frequency 5");
              break;
            }
          }
        },
};
