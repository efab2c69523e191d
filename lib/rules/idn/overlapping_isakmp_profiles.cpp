#include <algorithm>

#include "facts/device_facts.hpp"
#include "rules/rule.hpp"

namespace peerlint::rules::idn {

inline bool are_at_other_ends(const model::isakmp_profile& a, const model::isakmp_profile& b) {
  return a.local_address.is_set() && b.local_address.is_set() &&
         !(a.local_address.value == b.local_address.value);
}

}  // namespace peerlint::rules::idn

PEERLINT_RULE(idn_overlapping_isakmp_profiles){
    .code = "IDN005",
    .name = "overlapping-isakmp-profiles",
    .summary = "two ISAKMP profiles match the same identity",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const model::isakmp_profile& profile, const facts::device_facts& facts, report& out) {
          for (const auto& first : facts.device.isakmp_profiles) {
            if (&first == &profile) return;
            if (idn::are_at_other_ends(first, profile)) continue;
            for (const auto& match : profile.matches) {
              const auto same = std::find(first.matches.begin(), first.matches.end(), match);
              if (same == first.matches.end()) continue;
              out.at(match.at, "profiles {} and {} match the same peers", first.name.value,
                     profile.name.value)
                  .label("in {}", profile.name.value)
                  .related(same->at, "in {}", first.name.value)
                  .why(
                      "which of the two a peer gets is not defined; with the other one than the "
                      "entry asks for, quick mode is refused")
                  .help("a `match identity` that differs, or `local-address` in both profiles");
              break;
            }
          }
        },
};
