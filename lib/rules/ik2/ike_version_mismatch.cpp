#include <algorithm>

#include "rules/rule.hpp"

PEERLINT_RULE(ik2_ike_version_mismatch){
    .code = "IK2002",
    .name = "ike-version-mismatch",
    .summary = "one end of a tunnel uses IKEv2, the other one IKEv1",
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const tunnel& between, report& out) {
          const auto& by_v1 = between.a_to_b.ikev2() ? between.b_to_a : between.a_to_b;
          const auto& says = by_v1.version.because;
          if (std::find(says.begin(), says.end(), "IK2002") == says.end()) return;
          const auto& old = by_v1.initiator;
          const auto& recent = by_v1.responder;
          auto& made = out.at(old.section, "{} negotiates this tunnel by IKEv1, {} by IKEv2",
                              old.device_name, recent.device_name);
          made.label("no IKEv2 profile");
          if (recent.policy != nullptr)
            made.related(recent.policy->ikev2_profile.at, "the IKEv2 profile of {}",
                         recent.device_name);
          made.related(recent.section, "the other end")
              .why(
                  "neither falls back to the other version: called by IKEv2, {} logs \"% IKEv2 "
                  "profile not found\" or refuses the proposal; called by IKEv1, {} has no key or "
                  "policy for it, or refuses quick mode",
                  old.device_name, recent.device_name)
              .help("on {}: {} / set ikev2-profile <name>", old.device_name, old.object);
        },
};
