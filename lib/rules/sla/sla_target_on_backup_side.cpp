#include "facts/failover/probe_astray.hpp"
#include "rules/sla/operation.hpp"

PEERLINT_RULE(sla_sla_target_on_backup_side){
    .code = "SLA019",
    .name = "sla-target-on-backup-side",
    .summary = "a probe leaves by another provider than the one that its object guards",
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const facts::device_facts& facts, report& out) {
          for (const auto& one : facts::probes_astray(facts)) {
            if (one.track == nullptr || one.way.is_pinned()) continue;
            const auto& target = *one.operation->probe.value.target;
            out.at(target.at, "the probes to {} leave by {}, and track {} guards {}",
                   target.value.text, one.way.out->name.value, one.track->number.value,
                   one.expected->name.value)
                .related(one.way.at,
                         one.way.by_policy ? "this policy sends them there" : "by this route")
                .related(one.because, "this hangs on track {}", one.track->number.value)
                .why(
                    "the object sees the other provider: a failure of the one that it guards moves "
                    "nothing, and a failure of the other moves traffic that was well")
                .help(
                    one.way.by_policy
                        ? "an access list in the route map of `ip local policy` that leaves these "
                          "probes out"
                        : "ip route {} 255.255.255.255 <the next hop behind {}>",
                    target.value.text, one.expected->name.value);
          }
        },
};
