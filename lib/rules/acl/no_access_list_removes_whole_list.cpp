#include <algorithm>

#include "rules/rule.hpp"

namespace peerlint::rules::acl {

bool is_entered_anew(const session::edit& removal, const facts::device_facts& facts) {
  const auto& edits = facts.read.edits;
  return std::any_of(edits.begin(), edits.end(), [&](const session::edit& later) {
    return removal.at < later.at && later.head == removal.head && !later.by_no;
  });
}

}  // namespace peerlint::rules::acl

PEERLINT_RULE(acl_no_access_list_removes_whole_list){
    .code = "ACL024",
    .name = "no-access-list-removes-whole-list",
    .summary = "a line that names one entry of a numbered list removes all of it",
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const session::edit& edit, const facts::device_facts& facts, report& out) {
          if (edit.head != "access-list" || edit.lost.size() < 2) return;
          if (!facts.read.is_in_change(edit.at) || acl::is_entered_anew(edit, facts)) return;
          auto& made =
              out.at(edit.at, "this removes the whole list, {} entries of it", edit.lost.size())
                  .related(edit.lost.front(), "the first of them")
                  .why(
                      "classic IOS looks at the number alone: an interface filter then permits "
                      "everything, a crypto map entry is incomplete, NAT stops")
                  .help(
                      "ip access-list extended <number> (or standard), then `no` and the entry, "
                      "removes one entry");
          // What IOS-XE does with it is not known.
          const bool is_classic = facts.version && facts.version->major < 16;
          if (!is_classic) made.at_most(level::warning).at_most(confidence::low);
        },
};
