#include "rules/smt/mail.hpp"

namespace peerlint::rules::smt {

// The first action behind the mail that may run after it, in the same branch or outside of it, and
// changes something.
const model::eem_action* change_behind(const mail_action& mail) {
  using verbs = model::eem_verb;
  const auto commands = facts::commands_of(*mail.applet);
  int depth = 0;
  bool other_branch = false;
  for (auto i = mail.place + 1; i < mail.applet->actions.size(); ++i) {
    const auto& one = mail.applet->actions[i];
    const auto verb = one.verb.value;
    if (verb == verbs::if_branch || verb == verbs::while_loop || verb == verbs::foreach) ++depth;
    if (verb == verbs::end && --depth < 0) depth = 0, other_branch = false;
    if (depth == 0 && (verb == verbs::else_branch || verb == verbs::elseif)) other_branch = true;
    if (other_branch) continue;
    if (depth == 0 && verb == verbs::exit) return nullptr;
    const auto command = std::find_if(commands.begin(), commands.end(),
                                      [&](const auto& each) { return each.action == &one; });
    if (command != commands.end() && facts::has_effect(*command)) return &one;
  }
  return nullptr;
}

}  // namespace peerlint::rules::smt

PEERLINT_RULE(smt_mail_before_critical_actions){
    .code = "SMT007",
    .name = "mail-before-critical-actions",
    .summary = "an applet sends a mail before it does what it is for",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const facts::device_facts& facts, report& out) {
          const model::eem_applet* told = nullptr;
          for (const auto& mail : smt::mail_actions_of(facts.device)) {
            const auto* const change = smt::change_behind(mail);
            if (change == nullptr || smt::ignores_errors(mail) || told == mail.applet) continue;
            told = mail.applet;
            out.at(mail.action->line.at, "the mail is sent before applet {} changes anything",
                   mail.applet->name.value)
                .label("action {}", mail.action->label.value)
                .related(change->line.at, "does not run when the mail fails")
                .why(
                    "a server that does not answer costs some 12 of the 20 seconds that an applet "
                    "has, and the error ends the applet: after the failure of a path, that is what "
                    "to expect of the mail")
                .help("the mail as the last action, behind `handle-error type ignore`");
          }
        },
};
