#include "facts/failover/probe_astray.hpp"
#include "rules/sla/operation.hpp"

PEERLINT_RULE(sla_sla_source_not_on_egress){
    .code = "SLA016",
    .name = "sla-source-not-on-egress",
    .summary = "a probe leaves by one provider with the address of another",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const facts::device_facts& facts, report& out) {
          for (const auto& one : facts::probes_astray(facts)) {
            if (one.track != nullptr || one.way.is_pinned()) continue;
            const auto& target = *one.operation->probe.value.target;
            out.at(one.because, "the probes to {} leave by {}, with the address of {}",
                   target.value.text, one.way.out->name.value, one.expected->name.value)
                .related(one.way.at,
                         one.way.by_policy ? "this policy sends them there" : "by this route")
                .why(
                    "the provider may drop a source address that is not its own, and the answers "
                    "come back by the other one: the operation fails when either does")
                .help("source-interface {}, or a route to {} by {}", one.way.out->name.value,
                      target.value.text, one.expected->name.value);
          }
        },
};
