#include "rules/nat/taken_traffic.hpp"

PEERLINT_RULE(nat_nat_exemption_after_permit){
    .code = "NAT002",
    .name = "nat-exemption-after-permit",
    .summary = "a NAT list exempts the traffic of a crypto map below the line that takes it",
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const facts::vpn_endpoint& endpoint, const facts::device_facts& facts, report& out) {
          for (const auto& by : facts::translations_of(endpoint, facts)) {
            if (by.rule == nullptr || nat::exemption_of(by) != nat::exemption::late) continue;
            nat::found_translation(endpoint, by, out)
                .label("takes it for NAT first")
                .related(by.late_exemption->line.at, "was to exempt it, and is never reached")
                .why(
                    "the first line that matches decides: the packet is translated, no entry of "
                    "the map takes it then, and it leaves in clear; IKE never starts")
                .help(
                    "ip access-list extended {} / remove the deny line and enter it again above "
                    "the permit line, with a lower number",
                    by.list->name.value);
          }
        },
};
