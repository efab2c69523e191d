#include "rules/idn/refused_isakmp_end.hpp"
#include "rules/rule.hpp"

PEERLINT_RULE(idn_private_id_behind_nat){
    .code = "IDN003",
    .name = "private-id-behind-nat",
    .summary =
        "a router behind NAT says its private address, and the ISAKMP profile of its peer "
        "expects the public one",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const tunnel& between, report& out) {
          idn::each_refused(between, identity_fault::translated,
                            [&](const exchange& direction, const identity_pair& found) {
                              idn::begin(direction, found, out)
                                  .help("on {}: crypto isakmp profile {} / match identity {}",
                                        direction.responder.device_name,
                                        found.responder_isakmp->name.value, found.sent);
                            });
        },
};
