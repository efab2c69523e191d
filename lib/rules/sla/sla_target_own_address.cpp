#include "rules/sla/operation.hpp"

PEERLINT_RULE(sla_sla_target_own_address){
    .code = "SLA018",
    .name = "sla-target-own-address",
    .summary = "an operation of IP SLA asks the router itself",
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const facts::device_facts& facts, report& out) {
          for (const auto& one : facts.device.ip_sla_operations) {
            if (!one.probe.is_set() || !one.probe.value.target) continue;
            const auto& target = *one.probe.value.target;
            if (!target.value.ipv4) continue;
            const std::string_view vrf = one.vrf.is_set() ? std::string_view(one.vrf.value) : "";
            const auto* const own = facts.routes.owner_of(vrf, *target.value.ipv4);
            if (own == nullptr) continue;
            // A virtual address is at times another router's.
            const auto address = std::find_if(
                own->addresses.begin(), own->addresses.end(),
                [&](const auto& each) { return each.value.address == *target.value.ipv4; });
            if (address == own->addresses.end()) continue;
            out.at(target.at, "{} is this router's own address", target.value.text)
                .related(address->at, "of {}", own->name.value)
                .why("the router answers itself: the operation is up whatever happens to the path")
                .help("a target beyond the path that is to be watched");
          }
        },
};
