#include <algorithm>

#include "rules/rule.hpp"

PEERLINT_RULE(cmp_both_isakmp_and_ikev2_profile_set){
    .code = "CMP015",
    .name = "both-isakmp-and-ikev2-profile-set",
    .summary = "an entry or an IPsec profile names a profile of IKEv1 and one of IKEv2",
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const facts::use& use, const facts::device_facts& facts, report& out) {
          if (use.command != "set ikev2-profile") return;
          const auto& all = facts.names.uses;
          const auto other = std::find_if(all.begin(), all.end(), [&](const facts::use& one) {
            return one.command == "set isakmp-profile" && one.section == use.section;
          });
          if (other == all.end()) return;
          out.at(use.at, "one section names IKEv2 profile {} and ISAKMP profile {}", use.name,
                 other->name)
              .label("makes it IKEv2")
              .related(other->at, "counts for IKEv1 only")
              .related(use.section, "in this section")
              .why(
                  "the two exclude each other: the router refuses the second line, or one of the "
                  "profiles never counts, and the peer meets the version that nobody meant")
              .help("no set isakmp-profile {}, or: no set ikev2-profile {}", other->name, use.name);
        },
};
