#include "rules/rule.hpp"

PEERLINT_RULE(ntt_nat_t_disabled){
    .code = "NTT001",
    .name = "nat-t-disabled",
    .summary = "NAT traversal is switched off",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const facts::device_facts& facts, report& out) {
          const auto& udp = facts.device.ipsec.udp_encapsulation;
          if (!udp.is_off() || facts.endpoints.empty()) return;
          out.at(udp.line, "NAT traversal is switched off")
              .label("peers behind NAT cannot get through")
              .related(facts.endpoints.front().section, "a tunnel of this router")
              .why(
                  "ESP has no ports: a NAT on the way drops it, or passes it to the wrong host; "
                  "IKE comes "
                  "up and no packet arrives")
              .help("crypto ipsec nat-transparency udp-encapsulation");
        },
};
