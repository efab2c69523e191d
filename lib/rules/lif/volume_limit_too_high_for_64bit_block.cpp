#include <algorithm>

#include "rules/rule.hpp"

namespace peerlint::rules::lif {

constexpr std::uint32_t default_kilobytes = 4608000;

/// A cipher with short blocks in a set that the policy names, where the shield takes it.
const facts::algorithm_use* short_blocks_of(const model::ipsec_policy& policy,
                                            const facts::device_facts& facts) {
  for (const auto& name : policy.transform_sets) {
    const auto* set = facts.transform_set_named(name.value);
    if (set == nullptr) continue;
    for (const auto& use : facts.algorithms)
      if (use.section == set->header.at && !facts.is_refused(use) &&
          (use.what == facts::algorithm::des || use.what == facts::algorithm::triple_des))
        return &use;
  }
  return nullptr;
}

}  // namespace peerlint::rules::lif

PEERLINT_RULE(lif_volume_limit_too_high_for_64bit_block){
    .code = "LIF005",
    .name = "volume-limit-too-high-for-64bit-block",
    .summary = "a line lets 3DES or DES encrypt more with one key than by default",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const facts::device_facts& facts, report& out) {
          span last;
          for (const auto& one : facts.used_policies) {
            const auto limit = facts::lifetime_kilobytes(*one.policy, facts.device.ipsec);
            const bool higher = limit.value == 0 || limit.value > lif::default_kilobytes;
            if (!limit.at.exists() || !higher || limit.at == last) continue;
            const auto* cipher = lif::short_blocks_of(*one.policy, facts);
            if (cipher == nullptr) continue;
            last = limit.at;
            auto& made =
                limit.value == 0
                    ? out.at(limit.at, "{} encrypts without a limit for one key", cipher->word)
                    : out.at(limit.at, "{} encrypts {} kilobytes with one key", cipher->word,
                             limit.value);
            made.label("the default is 4608000")
                .related(cipher->at, "blocks of 64 bits")
                .related(one.section, "used here")
                .why(
                    "blocks of 64 bits repeat after some ten gigabytes, and each repetition tells "
                    "something of the plain text (Sweet32)")
                .help("AES in place of {}; until then lifetime kilobytes 4608000", cipher->word);
          }
        },
};
