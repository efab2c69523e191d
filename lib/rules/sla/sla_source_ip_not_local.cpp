#include "rules/sla/operation.hpp"

namespace peerlint::rules::sla {

// All addresses of the router are in the file, and this is none of them.
bool is_foreign(net::ipv4_address address, const facts::device_facts& facts) {
  const auto& all = facts.device.interfaces;
  bool any = false;
  for (const auto& one : all) {
    if (one.dynamic_address.is_set()) return false;
    any |= !one.addresses.empty();
    if (std::any_of(one.addresses.begin(), one.addresses.end(),
                    [&](const auto& each) { return each.value.address == address; }))
      return false;
    const std::string_view vrf = one.vrf.is_set() ? std::string_view(one.vrf.value) : "";
    if (facts.routes.owner_of(vrf, address) != nullptr) return false;
  }
  return any;
}

}  // namespace peerlint::rules::sla

PEERLINT_RULE(sla_sla_source_ip_not_local){
    .code = "SLA015",
    .name = "sla-source-ip-not-local",
    .summary = "an operation of IP SLA sends from an address that the router does not have",
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const facts::device_facts& facts, report& out) {
          for (const auto& one : facts.device.ip_sla_operations) {
            if (!one.probe.is_set() || !one.probe.value.source) continue;
            const auto& source = *one.probe.value.source;
            if (!source.value.ipv4 || !sla::is_foreign(*source.value.ipv4, facts)) continue;
            out.at(source.at, "no interface has the source address {}", source.value.text)
                .at_most(facts.certainty_of_absence(source.value.text))
                .why(
                    "the probe is not sent, or its answer goes elsewhere: what tracks the "
                    "operation stays down")
                .help("source-interface <the interface that the probe leaves by>");
          }
        },
};
