#include "rules/eem/run.hpp"

namespace peerlint::rules::eem {

// It may occur many times in a row.
bool is_noisy(const model::eem_event& event) {
  constexpr std::uint64_t often = 10'000;
  if (event.syslog) return !event.syslog->occurs;
  if (event.detector.value == model::eem_detector::interface) return true;
  return event.timer && event.timer->kind == model::eem_timer_kind::watchdog && event.timer->time &&
         event.timer->time->value.milliseconds.value_or(often) < often;
}

bool has_mail(const model::eem_applet& applet) {
  return std::any_of(applet.actions.begin(), applet.actions.end(),
                     [](const auto& one) { return one.verb.value == verbs::mail; });
}

}  // namespace peerlint::rules::eem

PEERLINT_RULE(eem_no_ratelimit_on_noisy_event){
    .code = "EEM034",
    .name = "no-ratelimit-on-noisy-event",
    .summary = "nothing limits how often an event that may come in bursts runs its applet",
    .level = level::note,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const failover::applet_run& run, const facts::device_facts& facts, report& out) {
          // EEM 4.0 has the word; which releases before 15.4 have that is not certain.
          constexpr facts::release with_ratelimit{15, 4};
          if (!facts.version || *facts.version < with_ratelimit) return;
          if (!facts::enters_commands(*run.applet) || eem::has_mail(*run.applet)) return;
          for (const auto& event : run.applet->events) {
            if (event.ratelimit || !eem::is_noisy(event)) continue;
            out.at(event.line.at, "nothing limits how often this runs the applet")
                .why(
                    "each run takes a line of the router and a thread of EEM: a burst of messages "
                    "takes all of them, and nobody can log in")
                .help("… ratelimit 30");
          }
        },
};
