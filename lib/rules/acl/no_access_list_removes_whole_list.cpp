#include "rules/rule.hpp"
#include "session/later_edits.hpp"

namespace peerlint::rules::acl {

// "access-list 101" of a line that names an entry as well.
std::string_view list_of(const session::edit& removal) {
  const std::string_view text = removal.text;
  const auto blank = text.find(' ', removal.head.size() + 1);
  return text.substr(0, blank);
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
          if (!facts.read.is_in_change(edit.at)) return;
          if (session::is_entered_later(facts.read.edits, edit, acl::list_of(edit))) return;
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
