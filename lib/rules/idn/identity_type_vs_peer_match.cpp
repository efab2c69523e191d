#include "rules/idn/refused_isakmp_end.hpp"
#include "rules/rule.hpp"

PEERLINT_RULE(idn_identity_type_vs_peer_match){
    .code = "IDN001",
    .name = "identity-type-vs-peer-match",
    .summary = "the ISAKMP profile of one end does not match the identity of the other",
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const tunnel& between, report& out) {
          idn::each_refused(between, identity_fault::identity,
                            [&](const exchange& direction, const identity_pair& found) {
                              idn::begin(direction, found, out)
                                  .help("on {}: crypto isakmp profile {} / match identity {}",
                                        direction.responder.device_name,
                                        found.responder_isakmp->name.value, found.sent);
                            });
        },
};
