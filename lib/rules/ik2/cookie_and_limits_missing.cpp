#include "facts/device_facts.hpp"
#include "rules/rule.hpp"

PEERLINT_RULE(ik2_cookie_and_limits_missing){
    .code = "IK2023",
    .name = "cookie-and-limits-missing",
    .summary = "a hub of IKEv2 has no cookie challenge and no limit of its own",
    .level = level::note,
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const facts::device_facts& facts, report& out) {
          const auto& settings = facts.device.ikev2;
          if (settings.cookie_challenge.is_set() || settings.max_in_negotiation.is_set()) return;
          for (const auto& end : facts.endpoints) {
            const bool takes_anybody = end.kind == facts::vpn_endpoint::kinds::dynamic_entry ||
                                       end.kind == facts::vpn_endpoint::kinds::virtual_template;
            if (!end.uses_ikev2() || !takes_anybody) continue;
            out.at(end.section, "whoever sends IKE_SA_INIT makes this router compute")
                .label("it takes peers from any address")
                .at_most(facts.certainty_of_absence("cookie-challenge"))
                .why(
                    "each first packet costs a Diffie-Hellman computation and memory, whether its "
                    "sender exists or not: a flood of them keeps real branches out")
                .help("crypto ikev2 cookie-challenge 100");
            return;
          }
        },
};
