#include <algorithm>

#include "rules/rule.hpp"

PEERLINT_RULE(par_line_refused){
    .code = "PAR016",
    .name = "line-refused",
    .summary = "the device is in no state to take the line",
    .since = "0.1.0",
    .check =
        [](const session::edit& edit, const facts::device_facts& facts, report& out) {
          if (edit.what != session::edit::kinds::refused) return;
          // A number out of its range is PAR009's.
          const auto& refused = facts.read.refused;
          if (std::any_of(refused.begin(), refused.end(), [&](const auto& value) {
                return value.at.text == edit.at.text && value.at.begin >= edit.at.begin &&
                       value.at.end() <= edit.at.end();
              }))
            return;
          out.at(edit.at, "the router refuses this line: {}", edit.reason)
              .related(edit.old, "because of this")
              .why("the line changes nothing, and the lines after it meet the device as it was")
              .help("enter first what the message asks for");
        },
};
