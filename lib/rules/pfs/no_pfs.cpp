#include "facts/algorithms/algorithm.hpp"
#include "facts/used_policy.hpp"
#include "rules/rule.hpp"

PEERLINT_RULE(pfs_no_pfs){
    .code = "PFS001",
    .name = "no-pfs",
    .summary = "a crypto map entry or IPsec profile has no `set pfs`",
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const facts::used_policy& one, const facts::device_facts& facts, report& out) {
          const auto judged = facts::judge(facts::practice::no_pfs, facts.assumed.profile);
          // Who only answers takes what the peer asks for.
          if (!judged || !one.initiates || one.policy->pfs.is_set()) return;
          out.at(one.section, "{} has no perfect forward secrecy", one.name)
              .label("no `set pfs`")
              .at_most(*judged)
              .at_most(facts.certainty_without("pfs", one.section))
              .why(
                  "all keys of the traffic come from one key exchange a day: who gets the keys of "
                  "IKE reads everything that was recorded since")
              .help("set pfs group19 (or group14), on both ends together");
        },
};
