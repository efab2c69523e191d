#include "facts/algorithms/algorithm.hpp"
#include "rules/rule.hpp"

namespace peerlint::rules::ver {

constexpr facts::release has_ikev2{15, 1};

bool is_of_the_new_suite(facts::algorithm what) {
  using enum facts::algorithm;
  return what == sha256 || what == sha384 || what == sha512 || what == group_19 ||
         what == group_20 || what == group_21 || what == group_24 || what == aes_gcm_128 ||
         what == aes_gcm_192 || what == aes_gcm_256 || what == gmac;
}

}  // namespace peerlint::rules::ver

PEERLINT_RULE(ver_algorithm_unsupported_by_old_release){
    .code = "VER004",
    .name = "algorithm-unsupported-by-old-release",
    .summary = "the release is too old for an algorithm",
    .level = level::warning,
    .confidence = confidence::medium,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const facts::device_facts& facts, report& out) {
          if (!facts.version || *facts.version >= ver::has_ikev2) return;
          span proposal;
          for (const auto& use : facts.algorithms) {
            const bool ikev2 = use.role == facts::algorithm_role::ike_v2;
            // The whole proposal is unknown there: once is enough.
            if (use.implied || (ikev2 && use.section == proposal)) continue;
            if (!ikev2 && !ver::is_of_the_new_suite(use.what)) continue;
            if (ikev2) proposal = use.section;
            auto& made = ikev2 ? out.at(use.section, "release {}.{} has no IKEv2",
                                        facts.version->major, facts.version->minor)
                               : out.at(use.at, "release {}.{} does not have {}",
                                        facts.version->major, facts.version->minor, use.word);
            if (facts.version->major > 12 || facts.certainty_of_refusal(use.at) != confidence::high)
              made.at_most(confidence::low);
            made.why("the router refuses the line, and the section goes on without it")
                .help(
                    "what the release has (aes 256, sha, group 14), or release 15.1(2)T or later");
          }
        },
};
