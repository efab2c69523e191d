#include "rules/rule.hpp"

PEERLINT_RULE(par_expired_waiver){
    .code = "PAR015",
    .name = "expired-waiver",
    .summary = "the last day of a waiver has passed",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const settings::idle_silencing& one, report& out) {
          if (one.why != settings::idle_silencing::reasons::expired) return;
          out.at(one.at, "the waiver of {} held until {}", one.rule, one.until)
              .why("what it silenced is shown again")
              .help("mend the fault and remove the waiver, or judge it anew and set another day");
        },
};
