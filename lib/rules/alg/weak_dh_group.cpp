#include <string>

#include "rules/alg/found_use.hpp"

namespace peerlint::rules::alg {

bool is_short_group(facts::algorithm what) {
  return what == facts::algorithm::group_1 || what == facts::algorithm::group_2 ||
         what == facts::algorithm::group_5;
}

}  // namespace peerlint::rules::alg

PEERLINT_RULE(alg_weak_dh_group){
    .code = "ALG005",
    .name = "weak-dh-group",
    .summary = "a Diffie-Hellman group has 1536 bits or fewer",
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const facts::algorithm_use& use, const facts::device_facts& facts, report& out) {
          if (!alg::is_short_group(use.what)) return;
          auto* made = alg::found_use(use, facts, out, alg::group_in_words(use), "group");
          if (made == nullptr) return;
          made->why(
                  "the key exchange can be broken by who records it and has the means (group 1 in "
                  "weeks, group 2 by a state): all keys of the tunnel follow from it")
              .help(alg::help_for(use, alg::stronger_group));
        },
};
