#include "facts/failover/probe_astray.hpp"
#include "rules/rte/route.hpp"

PEERLINT_RULE(rte_probe_pin_wrong_next_hop){
    .code = "RTE006",
    .name = "probe-pin-wrong-next-hop",
    .summary = "a route binds a probe to another provider than the one that it watches",
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const facts::device_facts& facts, report& out) {
          span told;
          for (const auto& one : facts::probes_astray(facts)) {
            if (!one.way.is_pinned() || one.way.at == told) continue;
            told = one.way.at;
            const auto& target = *one.operation->probe.value.target;
            auto& made = out.at(one.way.at, "the probe of IP SLA operation {} leaves by {}, not {}",
                                one.operation->number.value, one.way.out->name.value,
                                one.expected->name.value);
            made.related(target.at, "the probes go to {}", target.value.text)
                .related(one.because,
                         one.track == nullptr ? "with the address of {}"
                                              : "their object guards the way by {}",
                         one.expected->name.value)
                .why(
                    "the object sees the other provider: a failure of the one that it guards moves "
                    "nothing, and a failure of the other moves traffic that was well")
                .help("ip route {} 255.255.255.255 <the next hop behind {}>", target.value.text,
                      one.expected->name.value);
          }
        },
};
