#include <algorithm>

#include "rules/rule.hpp"

PEERLINT_RULE(par_command_order_needs_forward_reference){
    .code = "PAR007",
    .name = "command-order-needs-forward-reference",
    .summary = "a script uses a transform set before it defines it",
    .level = level::note,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const facts::use& use, const facts::device_facts& facts, report& out) {
          if (!facts.read.script || use.kind != facts::object::transform_set) return;
          const auto& all = facts.names.definitions;
          const auto defined =
              std::find_if(all.begin(), all.end(), [&](const facts::definition& one) {
                return one.kind == use.kind && one.name == use.name;
              });
          if (defined == all.end() || defined->at.text != use.at.text || defined->at < use.at)
            return;
          out.at(use.at, "transform set {} is used before the script defines it", use.name)
              .related(defined->at, "defined here")
              .why(
                  "typed in this order the router answers \"transform set with tag {} does not "
                  "exist\" "
                  "and drops the line",
                  use.name)
              .help(
                  "move the definition up: access list, isakmp, transform set, crypto map, "
                  "interface");
        },
};
