#include <algorithm>

#include "rules/rule.hpp"

PEERLINT_RULE(app_isakmp_disabled){
    .code = "APP011",
    .name = "isakmp-disabled",
    .summary = "IKE is switched off while crypto maps or tunnels need it",
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const facts::device_facts& facts, report& out) {
          const auto& enable = facts.device.isakmp.enable;
          if (!enable.is_off()) return;
          const auto needs_it = [](const facts::vpn_endpoint& one) {
            return one.on != nullptr && !one.uses_ikev2();
          };
          const auto& all = facts.endpoints;
          const auto first = std::find_if(all.begin(), all.end(), needs_it);
          if (first == all.end()) return;
          out.at(enable.line, "IKE is switched off, and this router has tunnels that need it")
              .label("closes UDP port 500")
              .related(first->section, "this one needs IKE")
              .why("the router starts no IKE and answers none: no tunnel comes up from either end")
              .help("crypto isakmp enable");
        },
};
