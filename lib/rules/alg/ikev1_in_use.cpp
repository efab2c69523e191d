#include "facts/used_policy.hpp"
#include "rules/alg/found_use.hpp"

PEERLINT_RULE(alg_ikev1_in_use){
    .code = "ALG012",
    .name = "ikev1-in-use",
    .summary = "tunnels of a device are negotiated with IKEv1",
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const facts::device_facts& facts, report& out) {
          const auto judged = facts::judge(facts::practice::ike_v1, facts.assumed.profile);
          if (!judged) return;
          const facts::used_policy* first = nullptr;
          std::size_t count = 0;
          for (const auto& one : facts.used_policies) {
            if (!one.ike_v1) continue;
            if (first == nullptr) first = &one;
            ++count;
          }
          if (first == nullptr) return;
          auto& made = out.at(first->section, "{} is negotiated with IKEv1", first->name);
          if (count > 1) made.label("the first of {} that are", count);
          made.at_most(*judged)
              .at_most(facts.certainty_without("ikev2-profile", first->section))
              .why(
                  "IKEv1 is historic (RFC 9395): nothing new is added to it, it does not withstand "
                  "floods, and CNSA and other profiles ask for IKEv2")
              .help("move tunnel by tunnel to IKEv2: crypto ikev2 profile …, set ikev2-profile …");
        },
};
