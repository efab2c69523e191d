#include "rules/sla/operation.hpp"

PEERLINT_RULE(sla_sla_redefined){
    .code = "SLA009",
    .name = "sla-redefined",
    .summary = "an operation of IP SLA is entered again while it runs",
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const session::edit& edit, const facts::device_facts& /*facts*/, report& out) {
          if (!sla::is_running_refusal(edit)) return;
          out.at(edit.at, "the operation runs: the router does not let it be changed")
              .related(edit.old, "this line started it")
              .why(
                  "the router answers \"Entry already running and cannot be modified\"; the lines "
                  "below the header are refused with it, and the operation stays as it was")
              .help("enter before it: no ip sla <number>, and schedule the operation again");
        },
};
