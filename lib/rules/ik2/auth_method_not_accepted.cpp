#include "rules/ik2/refused_end.hpp"
#include "rules/rule.hpp"

PEERLINT_RULE(ik2_auth_method_not_accepted){
    .code = "IK2004",
    .name = "auth-method-not-accepted",
    .summary = "one end proves itself in a way that the other one does not accept",
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const tunnel& between, report& out) {
          ik2::each_refused(between, identity_fault::authentication,
                            [&](const exchange& direction, const identity_pair& found) {
                              const auto& a = direction.initiator.device_name;
                              const auto& b = direction.responder.device_name;
                              out.at(found.expected_at,
                                     "{} does not accept {}, by which {} proves itself", b,
                                     found.sent, a)
                                  .label("profile {} of {}", found.responder_profile->name.value, b)
                                  .related(found.sent_at, "profile {} of {}",
                                           found.initiator_profile->name.value, a)
                                  .at_most(direction.identity.sure)
                                  .why("IKE_AUTH fails whoever starts: \"Auth exchange failed\"")
                                  .help("on {}: crypto ikev2 profile {} / authentication remote {}",
                                        b, found.responder_profile->name.value, found.sent);
                            });
        },
};
