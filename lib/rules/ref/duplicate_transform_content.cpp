#include <algorithm>
#include <vector>

#include "rules/rule.hpp"

namespace peerlint::rules::ref {

// The order of the words of a set says nothing.
bool is_same_protection(const model::transform_set& a, const model::transform_set& b) {
  const auto sorted = [](const model::transform_set& of) {
    std::vector<model::transform> made;
    for (const auto& one : of.transforms) made.push_back(one.value);
    std::sort(made.begin(), made.end());
    return made;
  };
  const auto mode = [](const model::transform_set& of) {
    return of.mode.get().value_or(model::ipsec_mode::tunnel);
  };
  return mode(a) == mode(b) && a.extended_sequence_numbers == b.extended_sequence_numbers &&
         sorted(a) == sorted(b);
}

}  // namespace peerlint::rules::ref

PEERLINT_RULE(ref_duplicate_transform_content){
    .code = "REF019",
    .name = "duplicate-transform-content",
    .summary = "two transform sets say the same",
    .level = level::note,
    .since = "0.1.0",
    .fix = fix_level::display,
    .on_by_default = false,
    .check =
        [](const facts::device_facts& facts, report& out) {
          const auto& sets = facts.device.transform_sets;
          for (auto later = sets.begin(); later != sets.end(); ++later) {
            const auto same = std::find_if(sets.begin(), later, [&](const auto& one) {
              return !one.transforms.empty() && ref::is_same_protection(one, *later);
            });
            if (same == later) continue;
            out.at(later->name.at, "transform set {} says the same as {}", later->name.value,
                   same->name.value)
                .related(same->name.at, "the other one")
                .why(
                    "an entry that names both offers the same twice, and a change to one of them "
                    "reaches only half of the tunnels")
                .help("name {} in its place", same->name.value);
          }
        },
};
