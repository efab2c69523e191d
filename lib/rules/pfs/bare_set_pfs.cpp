#include "facts/release.hpp"
#include "rules/rule.hpp"

namespace peerlint::rules::pfs {

constexpr facts::release bare_is_group_14{17, 14};

}  // namespace peerlint::rules::pfs

PEERLINT_RULE(pfs_bare_set_pfs){
    .code = "PFS002",
    .name = "bare-set-pfs",
    .summary = "`set pfs` leaves the group to the release",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const facts::used_policy& one, const facts::device_facts& facts, report& out) {
          const auto& pfs = one.policy->pfs;
          if (!pfs.is_set() || pfs.value.group != 0) return;
          const bool is_14 = facts.version && *facts.version >= pfs::bare_is_group_14;
          auto& made = out.at(pfs.at, "`set pfs` names no group");
          if (facts.version)
            made.label(is_14 ? "group 14 in this release" : "group 1 in this release");
          else
            made.label("group 1 up to IOS-XE 17.13, group 14 from 17.14 on");
          if (is_14) made.at_most(level::note);
          made.related(one.section, "here")
              .why(
                  "up to IOS-XE 17.13 it is group 1, of 768 bits, and from 17.14 on group 14: when "
                  "one end is upgraded, quick mode or the first rekey fails")
              .help("set pfs group14, on both ends together");
        },
};
