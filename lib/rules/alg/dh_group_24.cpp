#include <string>

#include "rules/alg/found_use.hpp"

PEERLINT_RULE(alg_dh_group_24){
    .code = "ALG006",
    .name = "dh-group-24",
    .summary = "Diffie-Hellman group 24 is used",
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const facts::algorithm_use& use, const facts::device_facts& facts, report& out) {
          if (use.what != facts::algorithm::group_24) return;
          auto* made = alg::found_use(use, facts, out, alg::group_in_words(use), "group");
          if (made == nullptr) return;
          made->why(
                  "nobody can show how its prime was chosen, and its small subgroup makes careless "
                  "implementations leak keys (RFC 8247: SHOULD NOT); group 14 costs the same")
              .help(alg::help_for(use, alg::stronger_group));
        },
};
