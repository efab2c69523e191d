#include <string>

#include "facts/path/management_access.hpp"
#include "rules/rule.hpp"

namespace peerlint::rules {
namespace mgt {

using facts::lost_access;

// The line of a change that did it, as far as its words tell; else the last one.
span cause(const facts::device_facts& facts, std::initializer_list<std::string_view> heads) {
  span last;
  span found;
  for (const auto& edit : facts.read.edits) {
    if (!facts.read.is_in_change(edit.at) || edit.what == session::edit::kinds::none) continue;
    last = edit.at;
    for (const auto head : heads)
      if (edit.head == head) found = edit.at;
  }
  return found.exists() ? found : last;
}

span cause(const facts::device_facts& facts, const lost_access& lost) {
  using kinds = lost_access::kinds;
  switch (lost.is) {
    case kinds::no_session:
      return cause(facts, {"access-list", "permit", "deny", "access-class", "transport input"});
    case kinds::no_default_route:
      return cause(facts, {"ip route"});
    case kinds::way_shut_down:
      return facts.read.is_in_change(lost.on->shutdown.line) ? lost.on->shutdown.line
                                                             : cause(facts, {"shutdown"});
    case kinds::way_without_address:
      return cause(facts, {"vrf forwarding", "ip address"});
    case kinds::filtered:
    case kinds::all_filtered:
      break;
  }
  return facts.read.is_in_change(lost.on->access_group_in.line)
             ? lost.on->access_group_in.line
             : cause(facts, {"access-list", "permit", "deny", "ip access-group"});
}

std::string message(const lost_access& lost) {
  using kinds = lost_access::kinds;
  const auto name = lost.on == nullptr ? std::string() : lost.on->name.value;
  switch (lost.is) {
    case kinds::no_session:
      return "after this change no vty line accepts any ssh or telnet";
    case kinds::no_default_route:
      return "after this change no route leads out: the default is gone";
    case kinds::way_shut_down:
      return name + ", by which the default route goes, is shut down, and no other one leads out";
    case kinds::way_without_address:
      return name +
             ", by which the default route goes, loses its address, and no other one leads "
             "out";
    case kinds::filtered:
      return "after this change no ssh or telnet to its own addresses comes in by " + name;
    case kinds::all_filtered:
      break;
  }
  return "after this change no ssh or telnet to its own addresses comes in by " + name +
         ", nor by any other interface";
}

}  // namespace mgt
}  // namespace peerlint::rules

PEERLINT_RULE(mgt_change_cuts_management_access){
    .code = "MGT009",
    .name = "change-cuts-management-access",
    .summary = "a change takes away a way by which the router is managed",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::none,
    .check =
        [](const facts::device_facts& facts, report& out) {
          for (const auto& lost : facts::lost_access_of(facts)) {
            const auto at = mgt::cause(facts, lost);
            if (!at.exists()) continue;
            auto& made = out.at(at, "{}", mgt::message(lost));
            const bool other_way = lost.is == facts::lost_access::kinds::filtered;
            if (other_way) made.at_most(level::note);
            if (lost.on != nullptr) made.related(lost.on->header.at, "the interface");
            made.why(
                    "whoever enters the change from elsewhere over this way is cut off in the "
                    "middle of it, and the lines behind are never entered")
                .help(
                    "reload in 10 before the change and `reload cancel` after it, or enter it from "
                    "the console");
          }
        },
};
