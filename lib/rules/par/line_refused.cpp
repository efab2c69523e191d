#include <algorithm>
#include <string_view>

#include "rules/rule.hpp"

namespace peerlint::rules::par {

// SLA005, SLA006, SLA007 and SLA009 say why an operation is not scheduled, or not changed.
bool is_of_ip_sla(const session::edit& edit, const model::device& device) {
  const auto& all = device.ip_sla_operations;
  return std::string_view(edit.reason).starts_with("Entry already running") ||
         std::any_of(all.begin(), all.end(),
                     [&](const auto& one) { return one.refused_schedule.at == edit.at; });
}

}  // namespace peerlint::rules::par

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
          if (par::is_of_ip_sla(edit, facts.device)) return;
          out.at(edit.at, "the router refuses this line: {}", edit.reason)
              .related(edit.old, "because of this")
              .why("the line changes nothing, and the lines after it meet the device as it was")
              .help("enter first what the message asks for");
        },
};
