#include "rules/evt/event.hpp"

PEERLINT_RULE(evt_polling_sla_by_snmp){
    .code = "EVT034",
    .name = "polling-sla-by-snmp",
    .summary = "an applet asks for the state of an operation of IP SLA by SNMP",
    .level = level::note,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const failover::applet_run& run, report& out) {
          // rttMonLatestRttOperSense of CISCO-RTTMON-MIB; the number of the operation follows.
          constexpr std::string_view sense = "1.3.6.1.4.1.9.9.42.1.2.10.1.2.";
          constexpr std::string_view timed_out = "1.3.6.1.4.1.9.9.42.1.2.9.1.6.";
          for (const auto& event : run.applet->events) {
            if (event.detector.value != model::eem_detector::snmp || !event.value) continue;
            const auto& oid = event.value->name;
            std::string_view operation;
            for (const auto known : {sense, timed_out})
              if (std::string_view(oid.value).starts_with(known))
                operation = std::string_view(oid.value).substr(known.size());
            if (operation.empty()) continue;
            out.at(oid.at, "this asks for operation {} now and then", operation)
                .related(run.applet->header.at, "the applet")
                .why(
                    "it learns of a failure by its next question only, and has no delay against "
                    "flaps")
                .help("track <object> ip sla {} reachability, and event track <object> state down",
                      operation);
          }
        },
};
