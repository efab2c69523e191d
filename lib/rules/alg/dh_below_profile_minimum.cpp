#include <string>

#include "rules/alg/found_use.hpp"

namespace peerlint::rules::alg {

bool is_modern_group(facts::algorithm what) {
  using enum facts::algorithm;
  return what == group_14 || what == group_15 || what == group_16 || what == group_19 ||
         what == group_20 || what == group_21;
}

}  // namespace peerlint::rules::alg

PEERLINT_RULE(alg_dh_below_profile_minimum){
    .code = "ALG007",
    .name = "dh-below-profile-minimum",
    .summary = "a Diffie-Hellman group is not one of the profile's",
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const facts::algorithm_use& use, const facts::device_facts& facts, report& out) {
          if (!alg::is_modern_group(use.what)) return;
          auto* made = alg::found_use(use, facts, out, alg::group_in_words(use), "group");
          if (made == nullptr) return;
          made->label("not a group of the profile {}", alg::profile_in_words(facts))
              .why("the group is sound, but the profile that was chosen does not allow it")
              .help("group 20, which is one of CNSA 1.0, on both ends together");
        },
};
