#include <algorithm>
#include <iterator>
#include <string_view>

#include "rules/alg/found_use.hpp"

namespace peerlint::rules::alg {

struct short_group {
  facts::algorithm what;
  std::string_view why;
};

// RFC 8247, section 2.4; the effort is that of the Logjam paper.
constexpr short_group short_groups[] = {
    {facts::algorithm::group_1,
     "768 bits: who records the exchange computes its secret in weeks, and reads what it protects"},
    {facts::algorithm::group_2,
     "1024 bits are within reach of a state: who records the exchange can read what it protects"},
    {facts::algorithm::group_5,
     "1536 bits are less than every current standard asks for (RFC 8247: SHOULD NOT), and IOS-XE "
     "17.11 and later refuse the line"},
};

const short_group* short_group_of(facts::algorithm what) {
  const auto* found = std::find_if(std::begin(short_groups), std::end(short_groups),
                                   [&](const auto& one) { return one.what == what; });
  return found == std::end(short_groups) ? nullptr : found;
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
          const auto* group = alg::short_group_of(use.what);
          if (group == nullptr) return;
          auto* made = alg::found_use(use, facts, out, alg::group_in_words(use), "group");
          if (made == nullptr) return;
          made->why("{}", group->why).help(alg::help_for(use, alg::stronger_group));
        },
};
