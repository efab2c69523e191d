#include "rules/sla/operation.hpp"

namespace peerlint::rules::sla {

// What such an address is called; "" of one that a host can have.
std::string_view no_host(net::ipv4_address address) {
  if (address.bits == 0) return "no address";
  if (address.bits == 0xffffffffU) return "the broadcast address";
  return address.bits >> 28U == 0xeU ? "a multicast address" : "";
}

}  // namespace peerlint::rules::sla

PEERLINT_RULE(sla_sla_target_multicast){
    .code = "SLA023",
    .name = "sla-target-multicast",
    .summary = "the target of an operation of IP SLA is no host",
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const facts::device_facts& facts, report& out) {
          for (const auto& one : facts.device.ip_sla_operations) {
            // Jitter over UDP measures to groups, DHCP and DNS ask whoever answers.
            if (!one.probe.is_set() || one.probe.value.kind > sla::kinds::tcp_connect ||
                one.probe.value.kind == sla::kinds::udp_jitter)
              continue;
            const auto& target = one.probe.value.target;
            if (!target || !target->value.ipv4) continue;
            const auto what = sla::no_host(*target->value.ipv4);
            if (what.empty()) continue;
            // Untracked, it may only make traffic for the members of a group.
            if (what == sla::no_host({0xe0000000U}) && !sla::is_tracked(one, facts)) continue;
            out.at(target->at, "the target {} is {}", target->value.text, what)
                .why("no answer comes that the operation counts: what tracks it stays down")
                .help("the address of a host");
          }
        },
};
