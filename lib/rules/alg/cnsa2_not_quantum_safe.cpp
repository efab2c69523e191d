#include <algorithm>

#include "rules/alg/found_use.hpp"

PEERLINT_RULE(alg_cnsa2_not_quantum_safe){
    .code = "ALG019",
    .name = "cnsa2-not-quantum-safe",
    .summary =
        "an IKEv2 proposal has nothing against quantum computers, and the profile asks for it",
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const model::ikev2_proposal& proposal, const facts::device_facts& facts, report& out) {
          const auto judged =
              facts::judge(facts::practice::no_quantum_safety, facts.assumed.profile);
          if (!judged || !facts.names.is_used(facts::object::ikev2_proposal, proposal.name.value))
            return;
          // What is there and optional is ALG020's; a shared key may cover every peer.
          const auto covers = [&](const facts::post_quantum_use& one) {
            using kinds = facts::post_quantum_use::kinds;
            return one.kind == kinds::shared_key ||
                   (one.kind == kinds::key_exchange && one.section == proposal.header.at &&
                    one.word == "mlkem1024");
          };
          if (std::any_of(facts.post_quantum.begin(), facts.post_quantum.end(), covers)) return;
          out.at(proposal.header.at, "IKEv2 proposal {} does not withstand a quantum computer",
                 proposal.name.value)
              .label("no `pqc mlkem1024`, and no keyring has a `ppk`")
              .at_most(*judged)
              .at_most(facts.certainty_without("pqc", proposal.header.at))
              .why("who records the traffic today can read it when there are such computers")
              .help("pqc mlkem1024 beside group 20 (IOS-XE 26), or ppk … required in the keyring");
        },
};
