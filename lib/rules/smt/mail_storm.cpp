#include "rules/smt/mail.hpp"

namespace peerlint::rules::smt {

constexpr std::uint64_t often = 10000;  // milliseconds

// An event that may come many times a minute, and nothing that holds it back.
bool is_noisy(const model::eem_event& event) {
  if (event.ratelimit) return false;
  if (event.syslog) return !event.syslog->occurs && !event.syslog->period;
  if (event.timer)
    return event.timer->kind == model::eem_timer_kind::watchdog && event.timer->time &&
           event.timer->time->value.milliseconds && *event.timer->time->value.milliseconds < often;
  return event.detector.value == model::eem_detector::interface && event.value.has_value() &&
         !event.value->exit_time && event.value->exit.comparison.value.empty();
}

// The mail is sent on a condition only.
bool is_conditional(const mail_action& mail) {
  using verbs = model::eem_verb;
  int depth = 0;
  for (std::size_t i = 0; i < mail.place; ++i) {
    const auto verb = mail.applet->actions[i].verb.value;
    if (verb == verbs::if_branch || verb == verbs::while_loop || verb == verbs::foreach) ++depth;
    if (verb == verbs::end) --depth;
  }
  return depth > 0;
}

// `ratelimit` came with EEM 4.0, of release 15 on.
bool has_ratelimit(const facts::device_facts& facts) {
  return facts.version && facts.version->major >= 15;
}

}  // namespace peerlint::rules::smt

PEERLINT_RULE(smt_mail_storm){
    .code = "SMT016",
    .name = "mail-storm",
    .summary = "an event that may come often sends a mail each time",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const facts::device_facts& facts, report& out) {
          if (!smt::has_ratelimit(facts)) return;
          const model::eem_applet* told = nullptr;
          for (const auto& mail : smt::mail_actions_of(facts.device)) {
            const auto& events = mail.applet->events;
            if (told == mail.applet || events.size() != 1 || !smt::is_noisy(events.front()) ||
                smt::is_conditional(mail))
              continue;
            told = mail.applet;
            out.at(events.front().line.at, "each of these events sends a mail")
                .label("may come many times a minute")
                .related(mail.action->line.at, "the mail")
                .why(
                    "when a line or a path flaps, the server gets a mail for each change: it "
                    "refuses further ones (421, 450), and the router is busy with them")
                .help("ratelimit 60 at the end of the event");
          }
        },
};
